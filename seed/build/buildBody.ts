import type {Block, BlockKind, Range, Report, Span} from '../read/report.ts'
import {buildBlock, type BodyItem} from './buildBlock.ts'
import type {BuiltQuote} from './buildQuotes.ts'
import type {Mention} from './findMentions.ts'
import {createKeys} from './ids.ts'
import type {Ledger, Skip} from './ledger.ts'
import {reference} from './references.ts'
import {splitAtQuotes} from './splitAtQuotes.ts'

/** Blocks that carry nothing for readers. Every other kind ends up in the article. */
const skips: Partial<Record<BlockKind, Skip>> = {
  frontMatter: 'frontMatter',
  boilerplate: 'boilerplate',
  duplicate: 'duplicate',
  embed: 'embed',
}

/** A stretch of the text that is a field of its own and not part of the body. */
export interface Claim {
  span: Span
  document: string
  path: string
}

export interface BodyInput {
  report: Report
  articleId: string
  quotes: readonly BuiltQuote[]
  segmentIds: readonly string[]
  mentions: readonly Mention[]
  /** Headline, program, dek and segment titles. */
  claims: readonly Claim[]
  ledger: Ledger
}

/** The article's text in reading order, with quotes and segments in their places. */
export function buildBody(input: BodyInput): BodyItem[] {
  const {report, segmentIds} = input
  const keys = createKeys()
  const body: BodyItem[] = []
  const placed = new Set<number>()
  const placeSegment = (index: number) => {
    const id = segmentIds[index]
    if (id === undefined || placed.has(index)) return
    placed.add(index)
    body.push({
      _key: keys('segment', id),
      _type: 'segmentReference',
      segment: reference<'videoSegment'>(id),
    })
  }

  const anchors = findAnchors(report)
  for (const block of report.blocks) {
    const anchor = anchors.get(block)
    if (anchor?.place === 'before') placeSegment(anchor.segment)
    const skip = skips[block.kind]
    if (skip) input.ledger.skip(block, skip)
    else for (const rest of takeClaims(block, input)) addPieces(rest, block.kind, input, keys, body)
    if (anchor?.place === 'after') placeSegment(anchor.segment)
  }
  for (const index of segmentIds.keys()) placeSegment(index)
  return body
}

/**
 * Where each segment stands in the body: at its printed title, else after the sentence that introduces it,
 * else before its first words.
 */
function findAnchors(report: Report): Map<Block, {segment: number; place: 'before' | 'after'}> {
  const anchors = new Map<Block, {segment: number; place: 'before' | 'after'}>()
  for (const segment of report.segments.keys()) {
    const blocks = report.blocks.filter((block) => block.segment === segment && !skips[block.kind])
    const title = blocks.find(({kind}) => kind === 'segmentTitle')
    const intro = blocks.find(({kind}) => kind === 'byline' || kind === 'segmentIntro')
    const first = blocks.find(
      ({kind}) => kind !== 'headline' && kind !== 'program' && kind !== 'dek',
    )
    if (title) anchors.set(title, {segment, place: 'after'})
    else if (intro) anchors.set(intro, {segment, place: 'after'})
    else if (first) anchors.set(first, {segment, place: 'before'})
  }
  return anchors
}

/** Notes which fields take words of this block, and returns what they leave. */
function takeClaims(block: Block, {claims, ledger}: BodyInput): Range[] {
  const rest: Range[] = []
  let at = block.start
  for (const {span, document, path} of claims) {
    if (span.start < at || span.end > block.end) continue
    rest.push({start: at, end: span.start})
    ledger.take(span, document, path)
    at = span.end
  }
  rest.push({start: at, end: block.end})
  return rest
}

function addPieces(
  range: Range,
  blockKind: BlockKind,
  {report, articleId, quotes, mentions, ledger}: BodyInput,
  keys: (...parts: (string | number)[]) => string,
  body: BodyItem[],
): void {
  const {text} = report
  for (const piece of splitAtQuotes(text, trim(text, range), quotes)) {
    switch (piece.kind) {
      case 'quote': {
        const {_id} = piece.quote.document
        body.push({
          _key: keys('quote', _id),
          _type: 'quoteReference',
          quote: reference<'quote'>(_id),
        })
        break
      }
      case 'field':
        ledger.take(piece, piece.quote.document._id, piece.path)
        break
      case 'mark':
      case 'punctuation':
        ledger.skip(piece, piece.kind)
        break
      case 'text': {
        const bullet = blockKind === 'bullet' ? bulletLength(text, piece) : 0
        const words = trim(text, {start: piece.start + bullet, end: piece.end})
        if (bullet > 0) ledger.skip({start: piece.start, end: piece.start + bullet}, 'punctuation')
        if (words.end <= words.start) break
        const _key = keys('block', text.slice(words.start, words.end))
        const listItem = blockKind === 'bullet' ? 'bullet' : undefined
        body.push(buildBlock(text, words, _key, mentions, listItem))
        ledger.take(words, articleId, `body[_key=="${_key}"]`)
        break
      }
      default:
        piece satisfies never
    }
  }
}

function trim(text: string, {start, end}: Range): Range {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  const trail = words.length - words.trimEnd().length
  return lead === words.length ? {start, end: start} : {start: start + lead, end: end - trail}
}

const bulletLength = (text: string, {start, end}: Range): number =>
  /^\s*[•·‣▪◦●○*–—-]\s*/u.exec(text.slice(start, end))?.[0].length ?? 0
