import {
  escapeHTML,
  toHTML,
  uriLooksSafe,
  type PortableTextHtmlComponents,
} from '@portabletext/to-html'
import {linkTo} from './paths.ts'
import {toBlock} from './toBlock.ts'
import type {MarkView, TextBlockView} from './views.ts'

const marks: PortableTextHtmlComponents['marks'] = {
  link: ({children, value}) => {
    const href = markOf(value).href
    return href && uriLooksSafe(href) ? anchor(href, children) : children
  },
  personMention: ({children, value}) => anchor(linkTo('person', markOf(value).person), children),
  organizationMention: ({children, value}) =>
    anchor(linkTo('organization', markOf(value).organization), children),
}

/** Paragraphs, headings and lists as HTML; mentions link to the pages of those they name. */
export function renderText(blocks: readonly TextBlockView[]): string {
  return toHTML(blocks.map(toBlock), {components: {marks}, onMissingComponent: false})
}

/** The library knows a mark's definition as any object; here it is one of the model's. */
function markOf(value: unknown): Partial<MarkView> {
  return typeof value === 'object' && value !== null ? value : {}
}

function anchor(href: string | undefined, children: string): string {
  return href ? `<a href="${escapeHTML(href)}">${children}</a>` : children
}
