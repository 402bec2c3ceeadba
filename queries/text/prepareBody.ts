import type {Body} from '../views.ts'
import {hrefOf} from './hrefOf.ts'
import type {Markup} from './markup.ts'
import {markupOf, type MarkupOptions} from './markupOf.ts'
import {toBlocks, type PortableBlock, type PortableObject} from './toBlocks.ts'

type Mark = PortableBlock['markDefs'][number]

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
  return {...block, markDefs: block.markDefs.map(prepare)}
}

function prepareObject(block: PortableObject, options: MarkupOptions): PreparedObject {
  return {...block, markup: markupOf(block, options)}
}
