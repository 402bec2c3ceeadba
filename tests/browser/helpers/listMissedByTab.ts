import type {Page} from 'playwright-core'

const INTERACTIVE = 'a[href], button, input, select, textarea, video, [role="button"]'

/** Enabled controls in a part of the page that Tab does not come to from its beginning. */
export async function listMissedByTab(page: Page, selector: string): Promise<string[]> {
  const part = page.locator(selector).first()
  const count = await part.evaluate((element, interactive) => {
    const controls = [...element.querySelectorAll<HTMLElement>(interactive)].filter(
      (control) => control.checkVisibility() && !control.matches(':disabled'),
    )
    controls.forEach((control, index) => control.setAttribute('data-to-reach', String(index)))
    element.setAttribute('tabindex', '0')
    if (element instanceof HTMLElement) element.focus()
    return controls.length
  }, INTERACTIVE)
  const reached = new Set<string>()
  // A video has several stops of its own.
  for (let press = 0; press < count * 2 + 10 && reached.size < count; press++) {
    await page.keyboard.press('Tab')
    const index = await page.evaluate(() => document.activeElement?.getAttribute('data-to-reach'))
    if (index) reached.add(index)
  }
  return part.evaluate(
    (element, indexes) =>
      [...element.querySelectorAll('[data-to-reach]')].flatMap((control) =>
        indexes.includes(control.getAttribute('data-to-reach') ?? '')
          ? []
          : [control.outerHTML.slice(0, 160)],
      ),
    [...reached],
  )
}
