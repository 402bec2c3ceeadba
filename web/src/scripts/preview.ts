import {enableVisualEditing} from '@sanity/visual-editing'
import {Idiomorph} from 'idiomorph'

/** Reads the page again and changes what is different: the scroll position, the focus and a playing video stay. */
async function refreshPage(): Promise<void> {
  const response = await fetch(location.href, {headers: {accept: 'text/html'}})
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  document.title = next.title
  for (const part of ['main', '.preview-bar']) {
    const shown = document.querySelector(part)
    const wanted = next.querySelector(part)
    if (shown && wanted) await Idiomorph.morph(shown, wanted)
  }
}

/** Edits come in bursts: one refresh runs, and at most one waits. */
function createQueue(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined
  let waiting: Promise<void> | undefined
  return () => {
    if (!running) {
      running = run().finally(() => {
        running = undefined
      })
      return running
    }
    waiting ??= running.then(() => {
      waiting = undefined
      return run()
    })
    return waiting
  }
}

const refresh = createQueue(refreshPage)

enableVisualEditing({
  refresh: () => refresh(),
  history: {
    subscribe(navigate) {
      navigate({type: 'replace', url: location.pathname + location.search})
      return () => undefined
    },
    update({type, url}) {
      if (type === 'push' && url) location.assign(url)
      if (type === 'replace' && url) location.replace(url)
      if (type === 'pop') history.back()
    },
  },
  onPerspectiveChange(perspective) {
    void fetch('/api/preview/perspective', {method: 'POST', body: String(perspective)}).then(
      refresh,
    )
  },
})

new EventSource('/api/preview/changes').addEventListener('change', () => {
  void refresh()
})
