import {enableVisualEditing} from '@sanity/visual-editing'

/** Reads the page again and puts the new text in place: the scroll position and the focus stay. */
async function refreshPage(): Promise<void> {
  const response = await fetch(location.href, {headers: {accept: 'text/html'}})
  const next = new DOMParser().parseFromString(await response.text(), 'text/html')
  const main = document.querySelector('main')
  const nextMain = next.querySelector('main')
  if (!main || !nextMain) return
  document.title = next.title
  if (main.innerHTML !== nextMain.innerHTML) main.replaceChildren(...nextMain.childNodes)
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
