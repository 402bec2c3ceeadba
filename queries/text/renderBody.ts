import {toHTML, type PortableTextHtmlComponents} from '@portabletext/to-html'
import type {Body} from '../views.ts'
import {escapeHtml} from './escapeHtml.ts'
import {linkNowhere, type LinkTo} from './linkTo.ts'
import type {MarkupNode} from './markup.ts'
import {prepareBody, type PreparedMark, type PreparedObject} from './prepareBody.ts'

export interface BodyOptions {
  /** Where people, organizations, quotes and segments have pages. Default: nowhere. */
  linkTo?: LinkTo
  /** The widest a photo is shown, in CSS pixels. Default 800. */
  photoWidth?: number
  /** Serializers of `@portabletext/to-html` that win over these. */
  components?: Partial<PortableTextHtmlComponents>
}

/** A body as HTML, safe to put into a page: text is escaped, and links that would run a script are none. */
export function renderBody(
  body: Body,
  {linkTo = linkNowhere, photoWidth = 800, components}: BodyOptions = {},
): string {
  return toHTML(prepareBody(body, {linkTo, photoWidth}), {
    components: {
      escapeHTML: escapeHtml,
      ...components,
      types: {...types, ...components?.types},
      marks: {...marks, ...components?.marks},
    },
    onMissingComponent: false,
  })
}

const renderObject = ({value: {markup}}: {value: PreparedObject}) => (markup ? toHtml(markup) : '')

const types = {quoteReference: renderObject, segmentReference: renderObject, photo: renderObject}

const renderMark = ({value, children}: {value?: PreparedMark; children: string}) =>
  value?.leadsTo ? `<a href="${escapeHtml(value.leadsTo)}">${children}</a>` : children

const marks = {link: renderMark, personMention: renderMark, organizationMention: renderMark}

const voidTags = new Set(['img', 'source', 'track'])

function toHtml(node: MarkupNode): string {
  if (typeof node === 'string') return escapeHtml(node)
  const {tag, attributes, children} = node
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === undefined) return ''
    return ` ${name}="${value === true ? '' : escapeHtml(String(value))}"`
  })
  const start = `<${tag}${written.join('')}>`
  return voidTags.has(tag) ? start : `${start}${children.map(toHtml).join('')}</${tag}>`
}
