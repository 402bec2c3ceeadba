import type {Page} from 'playwright-core'

/** Collects a page's errors. What fails to reach the world outside is the Studio's own and harmless. */
export function noteComplaints(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const {url} = message.location()
    const text = message.text()
    const isOutside = URL.canParse(url) && !new URL(url).hostname.endsWith('localhost')
    // Before its first login the Studio asks who it is, and is told: nobody.
    const isFirstLogin = url.includes('/users/me') && text.includes('401')
    const isVersionCheck = text.startsWith('Failed to fetch version for package')
    if (!isOutside && !isFirstLogin && !isVersionCheck) complaints.push(`${text} (${url})`)
  })
}
