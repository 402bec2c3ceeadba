import type {Body, Photo, Quote, Segment, TextBlock} from '../views.ts'

type Mark = NonNullable<TextBlock['markDefs']>[number]

/** A block of text as Portable Text libraries want it: what is not there is absent, not null. */
export interface PortableBlock {
  _key: string
  _type: 'block'
  style: string
  listItem?: string
  level?: number
  children: {_key: string; _type: 'span'; text: string; marks: string[]}[]
  markDefs: Mark[]
}

/** What stands between blocks of text. */
export type PortableObject =
  | {_key: string; _type: 'quoteReference'; quote: Quote}
  | {_key: string; _type: 'segmentReference'; segment: Segment}
  | ({_key: string; _type: 'photo'} & Photo)

/**
 * A body from a query as Portable Text for any serializer. Quotes, segments and photos that a draft or a dangling reference
 * does not have are passed over.
 */
export function toBlocks(body: Body): (PortableBlock | PortableObject)[] {
  return body.flatMap((block): (PortableBlock | PortableObject)[] => {
    switch (block._type) {
      case 'block':
        return [toBlock(block)]
      case 'quoteReference':
        return block.quote ? [{...block, quote: block.quote}] : []
      case 'segmentReference':
        return block.segment ? [{...block, segment: block.segment}] : []
      case 'photo':
        return block.asset ? [block] : []
      default:
        return block satisfies never
    }
  })
}

function toBlock({_key, _type, style, listItem, level, children, markDefs}: TextBlock) {
  return {
    _key,
    _type,
    style: style ?? 'normal',
    ...(listItem && {listItem, level: level ?? 1}),
    children: (children ?? []).map((span) => ({
      _key: span._key,
      _type: span._type,
      text: span.text,
      marks: span.marks ?? [],
    })),
    markDefs: markDefs ?? [],
  }
}
