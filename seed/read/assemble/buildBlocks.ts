import type {Reading} from './reading.ts'
import type {Block, BlockKind} from '../report.ts'
import type {Dek} from './findDek.ts'

/** Every paragraph as a block, the ones that hold several things parted. No character of the text stays outside. */
export function buildBlocks(
  parts: Reading,
  dek: Dek,
  segmentAt: (offset: number) => number,
): Block[] {
  const {clean, reading, kinds, matter} = parts
  const blocks: Block[] = []
  if (matter.end > 0) blocks.push({kind: 'frontMatter', start: 0, end: matter.end, segment: 0})
  const add = (kind: BlockKind, start: number, end: number): void => {
    let from = start
    while (from < end && /\s/.test(reading.text.charAt(from))) from++
    if (from >= end) return
    blocks.push({kind, ...clean.toSource(from, end), segment: segmentAt(from)})
  }
  const quoteStarts = new Set(
    parts.attributed.filter(({kind}) => kind === 'direct').map(({quote}) => quote.outerStart),
  )
  const quotedParagraphs = new Set(
    parts.attributed
      .filter(({kind}) => kind === 'direct')
      .flatMap(({quote}) => between(quote.paragraph, quote.lastParagraph)),
  )
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const kind = kinds[index] ?? 'paragraph'
    if (index === dek.paragraph && dek.range !== null) {
      add('dek', dek.range.start, dek.range.end)
      add('byline', dek.range.end, paragraph.end)
      continue
    }
    if (kind === 'paragraph' && isByline(parts, index))
      add('byline', paragraph.start, paragraph.end)
    else if (
      kind === 'paragraph' &&
      (quoteStarts.has(paragraph.start) ||
        (quotedParagraphs.has(index) && /^[“"«„‘]/.test(paragraph.text)))
    )
      add('quote', paragraph.start, paragraph.end)
    else add(kind, paragraph.start, paragraph.end)
  }
  return coverAll(clean.source, blocks)
}

function between(first: number, last: number): number[] {
  return Array.from({length: last - first + 1}, (_, offset) => first + offset)
}

/** The paragraph is a byline and nothing else. */
function isByline(parts: Reading, index: number): boolean {
  const paragraph = parts.reading.paragraphs[index]
  if (paragraph === undefined || paragraph.text.length > 220) return false
  return parts.segments.bylines.some(
    ({sentence}) => sentence.from === paragraph.from && sentence.to >= paragraph.to,
  )
}

/** Signs that the clean text does not show (a zero-width space between paragraphs) join the block before them. */
function coverAll(source: string, blocks: Block[]): Block[] {
  const covered: Block[] = []
  let at = 0
  for (const block of blocks) {
    const gap = source.slice(at, block.start)
    const rest = gap.search(/\S/)
    const start = rest === -1 || covered.length > 0 ? block.start : at + rest
    const before = covered.at(-1)
    if (rest !== -1 && before !== undefined) before.end = at + gap.trimEnd().length
    covered.push({...block, start})
    at = block.end
  }
  const last = covered.at(-1)
  const tail = source.slice(at)
  if (last !== undefined && /\S/.test(tail)) last.end = at + tail.trimEnd().length
  return covered
}
