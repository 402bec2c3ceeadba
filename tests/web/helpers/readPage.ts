import {parseHTML} from 'linkedom'

export interface PageOutline {
  title: string
  language: string | null
  canonical: string | null
  headings: string[]
  /** What `@graph` holds. */
  jsonLd: {'@type': string; [property: string]: unknown}[]
  /** Text of `<main>`, white space made single. */
  text: string
  links: Record<string, string>
  document: Document
}

/** A page as its readers and its machines find it. */
export function readPage(html: string): PageOutline {
  const {document} = parseHTML(html)
  const main = document.querySelector('main')
  const script = document.querySelector('script[type="application/ld+json"]')
  return {
    title: document.title,
    language: document.documentElement.getAttribute('lang'),
    canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null,
    headings: [...document.querySelectorAll('main :is(h1, h2, h3)')].map(
      (heading) => `${heading.tagName.toLowerCase()} ${squeeze(heading.textContent)}`,
    ),
    jsonLd: script ? JSON.parse(script.textContent)['@graph'] : [],
    text: squeeze(main?.textContent),
    links: Object.fromEntries(
      [...document.querySelectorAll('main a')].map((link) => [
        squeeze(link.textContent),
        link.getAttribute('href') ?? '',
      ]),
    ),
    document,
  }
}

function squeeze(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
