import type {Locator, Page} from 'playwright-core'

/** Goes to a place of the open Studio as a link in it would: without loading everything again. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, '', to)
    dispatchEvent(new PopStateEvent('popstate', {state: {}}))
  }, path)
}

/** Opens a document, and one of its views where a title is given. */
export async function visitDocument(
  page: Page,
  {_id, _type}: {_id: string; _type: string},
  view?: string,
): Promise<void> {
  await visit(page, `/intent/edit/id=${_id};type=${_type}/`)
  await page.waitForURL((url) => url.pathname.includes(_id) && !url.pathname.includes('intent'))
  if (view) await openView(page, view)
}

/** A view of the open document: its tabs stand above those of the form's groups, which share some names. */
export async function openView(page: Page, title: string): Promise<void> {
  await page.getByRole('tab', {name: title}).first().click()
}

/** The text box of a field of the form. */
export function textOf(page: Page, field: string): Locator {
  return page.getByTestId(`field-${field}`).locator('input, textarea').first()
}

/** Opens the menu beside the publish button and presses one of its actions. */
export async function act(page: Page, action: string): Promise<void> {
  await page.getByRole('button', {name: 'Open document actions'}).click()
  await page.getByRole('menuitem', {name: action}).click()
}
