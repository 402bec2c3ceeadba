import type {PortableTextBlock} from '@portabletext/react'
import type {TextBlockView} from './views.ts'

/** A block as Portable Text libraries want it: what is not there is absent, not null. */
export function toBlock(block: TextBlockView): PortableTextBlock {
  return {
    _key: block._key,
    _type: block._type,
    style: block.style ?? 'normal',
    ...(block.listItem ? {listItem: block.listItem, level: block.level ?? 1} : {}),
    markDefs: block.markDefs ?? [],
    children: (block.children ?? []).map(({_key, _type, text, marks}) => ({
      _key,
      _type,
      text,
      marks: marks ?? [],
    })),
  }
}
