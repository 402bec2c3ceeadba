import type {Gold} from './gold.ts'
import type {Outcome} from './measures.ts'
import type {QuoteReading} from './reading.ts'

type GoldQuote = Gold['quotes'][number]

/** Quotes, their spans and speakers against the gold of one report. */
export function scoreQuotes(text: string, gold: Gold, quotes: QuoteReading[]): Outcome[] {
  const direct = quotes.filter((quote) => quote.kind === 'direct')
  const pairs = pairQuotes(gold.quotes, direct)
  const paired = new Set(pairs.values())
  return [
    ...direct.map((quote): Outcome => {
      const about = `${clip(quote.text)} is no quote of the gold`
      return {measure: 'quotePrecision', right: paired.has(quote), about}
    }),
    ...gold.quotes.flatMap((quote) => scoreGoldQuote(quote, pairs.get(quote))),
    ...quotes.map((quote): Outcome => {
      const right = text.slice(quote.start, quote.end) === quote.text
      const about = `${clip(quote.text)} does not stand at ${quote.start}–${quote.end}`
      return {measure: 'verbatim', right, about}
    }),
    ...direct.flatMap((quote) => scoreNamedSpeaker(gold.quotes, quote)),
    ...gold.notQuotes.map((words): Outcome => {
      const about = `${clip(words)} came out as a direct quote`
      return {measure: 'notQuotes', right: !direct.some((quote) => isSame(quote, words)), about}
    }),
  ]
}

function scoreGoldQuote(quote: GoldQuote, found: QuoteReading | undefined): Outcome[] {
  const who = found ? `read as ${found.speaker ?? 'nobody'}` : 'not read'
  const outcomes: Outcome[] = [
    {measure: 'quoteRecall', right: found !== undefined, about: `${clip(quote.text)} not read`},
    {
      measure: 'speaker',
      right: found !== undefined && found.speaker === quote.speaker,
      about: `${clip(quote.text)} is by ${quote.speaker ?? 'nobody named'}, ${who}`,
    },
  ]
  if (!found) return outcomes
  const about = `${clip(quote.text)} starts at ${quote.start}, read at ${found.start}`
  return [...outcomes, {measure: 'quotePlace', right: found.start === quote.start, about}]
}

// A quote read with a word too many still names a speaker to readers, so it counts by overlap here.
function scoreNamedSpeaker(gold: GoldQuote[], quote: QuoteReading): Outcome[] {
  if (quote.speaker === null) return []
  const nearest = gold
    .map((candidate) => ({candidate, shared: overlap(candidate, quote)}))
    .toSorted((a, b) => b.shared - a.shared)
    .find(({shared}) => shared > 0)
  if (!nearest) return []
  const {candidate} = nearest
  const about = `${clip(quote.text)} is by ${candidate.speaker ?? 'nobody named'}, named ${quote.speaker}`
  return [{measure: 'namedSpeaker', right: candidate.speaker === quote.speaker, about}]
}

/** Pairs by exact text, one to one; of several with the same text, those at the same place first. */
function pairQuotes(gold: GoldQuote[], read: QuoteReading[]): Map<GoldQuote, QuoteReading> {
  const left = new Set(read)
  const pairs = new Map<GoldQuote, QuoteReading>()
  const take = (quote: GoldQuote, fits: (candidate: QuoteReading) => boolean) => {
    const found = pairs.has(quote) ? undefined : [...left].find(fits)
    if (!found) return
    left.delete(found)
    pairs.set(quote, found)
  }
  for (const quote of gold) take(quote, (it) => it.text === quote.text && it.start === quote.start)
  for (const quote of gold) take(quote, (it) => it.text === quote.text)
  return pairs
}

function overlap(a: {start: number; end: number}, b: {start: number; end: number}): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

// “runaway,” and “runaway” are the same words.
function isSame(quote: QuoteReading, words: string): boolean {
  return bare(quote.text) === bare(words)
}

function bare(words: string): string {
  return words.replaceAll(/^[\s.,!?;:]+|[\s.,!?;:]+$/gu, '')
}

function clip(words: string): string {
  const line = words.replaceAll(/\s+/gu, ' ')
  return line.length > 60 ? `“${line.slice(0, 59)}…”` : `“${line}”`
}
