import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from 'playwright-core'

/** What axe finds wrong in a part of the page, light and dark: the rule, and each element's beginning. */
export async function findFaults(page: Page, selector: string): Promise<string[]> {
  const light = await analyze(page, selector)
  await page.emulateMedia({colorScheme: 'dark'})
  await page.locator('[data-scheme="dark"]').first().waitFor()
  const dark = await analyze(page, selector)
  await page.emulateMedia({colorScheme: 'light'})
  await page.locator('[data-scheme="light"]').first().waitFor()
  return [...light.map((fault) => `light ${fault}`), ...dark.map((fault) => `dark ${fault}`)]
}

async function analyze(page: Page, selector: string): Promise<string[]> {
  const {violations} = await new AxeBuilder({page}).include(selector).analyze()
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 160)}`))
}
