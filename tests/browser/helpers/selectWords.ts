import type {Page} from 'playwright-core'

/** Selects words in the article's body as a mouse would, after opening its editor. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const body = page.getByTestId('field-body')
  await body.scrollIntoViewIfNeeded()
  const overlay = body.getByTestId('activate-overlay')
  const editor = body.locator('[contenteditable="true"]').first()
  await overlay.or(editor).first().waitFor()
  if (await overlay.isVisible()) await overlay.click()
  const text = editor.getByText(words).first()
  await text.scrollIntoViewIfNeeded()
  await text.click()
  await text.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at !== -1) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    }
  }, words)
}
