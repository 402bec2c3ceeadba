import type {Locator} from 'playwright-core'

/** Drops a text file onto an element, as from another window. */
export async function dropOnto(target: Locator, name: string, text: string): Promise<void> {
  await target.evaluate(
    (element, file) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([file.text], file.name, {type: 'text/plain'}))
      for (const type of ['dragover', 'drop']) {
        element.dispatchEvent(new DragEvent(type, {dataTransfer, bubbles: true, cancelable: true}))
      }
    },
    {name, text},
  )
}
