import type {Body} from '../views.ts'
import {hrefOf} from './hrefOf.ts'
import type {Markup} from './markup.ts'
import {markupOf, type MarkupOptions} from './markupOf.ts'
import {toBlocks, type PortableBlock, type PortableObject} from './toBlocks.ts'

type Mark = PortableBlock['markDefs'][number]

type Span = PortableBlock['children'][number]

/** A mark with where it leads, for serializers: the same for every kind of mark. */
export type PreparedMark = Mark & {leadsTo: string | undefined}

/** A quote, segment or photo with its piece of the page. */
export type PreparedObject = PortableObject & {markup: Markup | undefined}

type PreparedBlock = Omit<PortableBlock, 'markDefs'> & {markDefs: PreparedMark[]}

/**
 * A body as Portable Text with everything worked out that a serializer shows, so that serializers need no options: React
 * would take components that are made anew for other ones, and a video would start again.
 */
export function prepareBody(
  body: Body,
  options: MarkupOptions,
): (PreparedBlock | PreparedObject)[] {
  return toBlocks(body).map((block) =>
    block._type === 'block' ? prepareBlock(block, options) : prepareObject(block, options),
  )
}

function prepareBlock(block: PortableBlock, {linkTo}: MarkupOptions): PreparedBlock {
  const prepare = (mark: Mark): PreparedMark => ({...mark, leadsTo: hrefOf(mark, linkTo)})
  const markDefs = block.markDefs.map(prepare)
  const children = block.children.map((span) => withOneLink(span, markDefs))
  return {...block, children, markDefs}
}

/** HTML has no link in a link: of several on the same words an editor's own counts before that of a mention. */
function withOneLink(span: Span, markDefs: readonly PreparedMark[]): Span {
  const leading = markDefs.filter(({_key, leadsTo}) => leadsTo && span.marks.includes(_key))
  const kept = leading.find(({_type}) => _type === 'link') ?? leading[0]
  const dropped = new Set(leading.filter((mark) => mark !== kept).map(({_key}) => _key))
  return {...span, marks: span.marks.filter((mark) => !dropped.has(mark))}
}

function prepareObject(block: PortableObject, options: MarkupOptions): PreparedObject {
  return {...block, markup: markupOf(block, options)}
}
