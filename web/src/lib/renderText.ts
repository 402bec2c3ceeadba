import {
  escapeHTML,
  toHTML,
  uriLooksSafe,
  type PortableTextHtmlComponents,
} from '@portabletext/to-html'
import type {PortableTextBlock} from '@portabletext/react'
import {linkTo} from './paths.ts'
import type {LinkView} from './views.ts'

interface MentionMark {
  person?: LinkView | null
  organization?: LinkView | null
}

const marks: PortableTextHtmlComponents['marks'] = {
  link: ({children, value}) => {
    const href: unknown = value?.href
    return typeof href === 'string' && uriLooksSafe(href)
      ? `<a href="${escapeHTML(href)}">${children}</a>`
      : children
  },
  personMention: ({children, value}) => anchor(linkTo('person', mention(value).person), children),
  organizationMention: ({children, value}) =>
    anchor(linkTo('organization', mention(value).organization), children),
}

/** Paragraphs, headings and lists as HTML; mentions link to the pages of those they name. */
export function renderText(blocks: PortableTextBlock[]): string {
  return toHTML(blocks, {components: {marks}, onMissingComponent: false})
}

function mention(value: unknown): MentionMark {
  return typeof value === 'object' && value !== null ? value : {}
}

function anchor(href: string | undefined, children: string): string {
  return href ? `<a href="${href}">${children}</a>` : children
}
