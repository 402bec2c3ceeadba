import type {PersonReading, QuoteReading, Reading} from '../reading.ts'

const marks = /[“"]([^“”"]+)[”"]/gu
const capitalised = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)+/gu

/**
 * The plainest reader there is: what stands between double marks is a quote, two or more
 * capitalised words in a row are a person, and the speaker is the person whose name stands nearest
 * to the quote.
 */
export function readNearestName(text: string): Reading {
  const names = [...text.matchAll(capitalised)].map((match) => {
    return {name: match[0], start: match.index, end: match.index + match[0].length}
  })
  const quotes = [...text.matchAll(marks)].map((match): QuoteReading => {
    const start = match.index + 1
    const words = match[1] ?? ''
    const end = start + words.length
    const speaker = nearest(start, end, names)
    return {text: words, start, end, kind: 'direct', speaker}
  })
  const people: PersonReading[] = [...new Set(names.map(({name}) => name))].map((name) => ({name}))
  return {quotes, people, structure: null}
}

function nearest(
  start: number,
  end: number,
  names: {name: string; start: number; end: number}[],
): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of names) {
    if (candidate.start < end && candidate.end > start) continue
    const distance = candidate.end <= start ? start - candidate.end : candidate.start - end
    if (distance < least) [best, least] = [candidate.name, distance]
  }
  return best
}
