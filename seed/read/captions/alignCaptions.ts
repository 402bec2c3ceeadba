import type {Report} from '../report.ts'
import type {Caption} from './parseCaptions.ts'

interface SpokenWord {
  word: string
  startMs: number
  endMs: number
}

/** So many words in a row make a place to look at, and this share must agree to be believed. */
const GRAM = 3
const ENOUGH = 0.6

/**
 * Gives the turns of a transcript their times and the quotes their clips, by finding their words in
 * the captions. What the captions do not say stays without a time.
 */
export function alignCaptions(report: Report, captions: Caption[]): Report {
  const words = captions.flatMap(spokenWords)
  const places = indexGrams(words)
  const timesOf = (text: string): {startMs: number; endMs: number} | null =>
    findClip(text, words, places)
  return {
    ...report,
    quotes: report.quotes.map((quote) => ({
      ...quote,
      ...(quote.kind === 'indirect' ? null : timesOf(quote.text)),
    })),
    segments: report.segments.map((segment) => ({
      ...segment,
      cues: segment.cues.map((cue) => ({...cue, ...timesOf(cue.text)})),
    })),
  }
}

/** A caption's words with the time each is said, taken as evenly spread over its letters. */
function spokenWords({text, startMs, endMs}: Caption): SpokenWord[] {
  const words = toWords(text)
  const letters = words.reduce((sum, word) => sum + word.length, 0)
  let at = 0
  return words.map((word) => {
    const from = startMs + ((endMs - startMs) * at) / letters
    at += word.length
    return {
      word,
      startMs: Math.round(from),
      endMs: Math.round(startMs + ((endMs - startMs) * at) / letters),
    }
  })
}

function toWords(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replaceAll(/[\p{M}'’]/gu, '')
      .match(/[\p{L}\d]+/gu) ?? []
  )
}

function indexGrams(words: SpokenWord[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (let index = 0; index + GRAM <= words.length; index++) {
    const key = words
      .slice(index, index + GRAM)
      .map(({word}) => word)
      .join(' ')
    const known = places.get(key)
    if (known === undefined) places.set(key, [index])
    else if (known.length < 20) known.push(index)
  }
  return places
}

function findClip(
  text: string,
  spoken: SpokenWord[],
  places: Map<string, number[]>,
): {startMs: number; endMs: number} | null {
  const words = toWords(text)
  if (words.length < GRAM) return null
  // Every agreeing run of words votes for where the text's first word would stand.
  const votes = new Map<number, number>()
  for (let index = 0; index + GRAM <= words.length; index++) {
    for (const place of places.get(words.slice(index, index + GRAM).join(' ')) ?? []) {
      const start = place - index
      votes.set(start, (votes.get(start) ?? 0) + 1)
    }
  }
  const [best] = [...votes].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
  if (best === undefined) return null
  const from = Math.max(0, best[0])
  const to = Math.min(spoken.length, best[0] + words.length)
  let agreed = 0
  for (let index = from; index < to; index++) {
    if (spoken[index]?.word === words[index - best[0]]) agreed++
  }
  const first = spoken[from]
  const last = spoken[to - 1]
  // One word more or less in the captions shifts the rest: nearby votes count as well.
  const near = [...votes].reduce(
    (sum, [start, count]) => (Math.abs(start - best[0]) <= 3 ? sum + count : sum),
    0,
  )
  if (first === undefined || last === undefined) return null
  if (agreed / words.length < ENOUGH && near / (words.length - GRAM + 1) < ENOUGH) return null
  return {startMs: first.startMs, endMs: last.endMs}
}
