import type {BodyBlock, PhotoView, QuoteView, SegmentView, TextBlockView} from './views.ts'

export type BodyPiece =
  | {kind: 'text'; blocks: TextBlockView[]}
  | {kind: 'quote'; quote: QuoteView}
  | {kind: 'segment'; segment: SegmentView}
  | {kind: 'photo'; photo: PhotoView}

/** The body as runs of text with quotes, segments and photos between them. What is not there is passed over. */
export function groupBody(blocks: readonly BodyBlock[]): BodyPiece[] {
  const pieces: BodyPiece[] = []
  for (const block of blocks) {
    const last = pieces.at(-1)
    if (block._type === 'block') {
      if (last?.kind === 'text') last.blocks.push(block)
      else pieces.push({kind: 'text', blocks: [block]})
    } else if (block._type === 'photo') {
      pieces.push({kind: 'photo', photo: block})
    } else if (block._type === 'quoteReference') {
      if (block.quote) pieces.push({kind: 'quote', quote: block.quote})
    } else if (block.segment) {
      pieces.push({kind: 'segment', segment: block.segment})
    }
  }
  return pieces
}
