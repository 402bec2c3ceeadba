import type {QuotedStretch} from '../quotes/findMarks.ts'
import {tokenFrom} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'

/** A stretch with its neighbourhood as token indexes. */
export interface Quoted extends QuotedStretch {
  /** Token range of the words between the marks. */
  from: number
  to: number
  /** First token after the closing mark; token of the opening mark. */
  after: number
  before: number
  /** Where the next quotation of this paragraph begins, else the paragraph's end. */
  limit: number
  /** Where the one before ended, else the paragraph's start. */
  floor: number
}

export function withTokens(
  scene: Scene,
  stretch: QuotedStretch,
  previous: QuotedStretch | undefined,
  next: QuotedStretch | undefined,
): Quoted {
  const {tokens, paragraphs} = scene.reading
  const first = paragraphs[stretch.paragraph]
  const last = paragraphs[stretch.lastParagraph]
  const follows = next !== undefined && next.paragraph === stretch.lastParagraph
  const precedes = previous !== undefined && previous.lastParagraph === stretch.paragraph
  return {
    ...stretch,
    from: tokenFrom(tokens, stretch.start),
    to: tokenFrom(tokens, stretch.end),
    after: tokenFrom(tokens, stretch.outerEnd),
    before: tokenFrom(tokens, stretch.outerStart),
    limit: follows ? tokenFrom(tokens, next.outerStart) : (last?.to ?? tokens.count),
    floor: precedes ? tokenFrom(tokens, previous.outerEnd) : (first?.from ?? 0),
  }
}
