import type {QuoteReading, Reading} from '../reading.ts'
import {completeName} from './completeName.ts'

const marks = /[“"]([^“”"]+)[”"]/gu
const capitalised = /\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/gu

interface Mention {
  name: string
  start: number
  end: number
}

/**
 * The plainest reader there is: what stands between double marks is a quote, the last two of
 * several capitalised words in a row are a person, and the speaker is whoever is named nearest to
 * the quote, in full or by surname.
 */
export function readNearestName(text: string): Reading {
  const runs = [...text.matchAll(capitalised)].map((match): Mention => {
    const name = match[0].split(' ').slice(-2).join(' ')
    return {name, start: match.index, end: match.index + match[0].length}
  })
  const names = [...new Set(runs.map(({name}) => name).filter((name) => name.includes(' ')))]
  const mentions = runs
    .map(({name, start, end}) => ({name: completeName(name, names), start, end}))
    .filter(({name}) => name.includes(' '))
  const quotes = [...text.matchAll(marks)].map((match): QuoteReading => {
    const start = match.index + 1
    const words = match[1] ?? ''
    const end = start + words.length
    return {text: words, start, end, kind: 'direct', speaker: nearest(start, end, mentions)}
  })
  return {quotes, people: names.map((name) => ({name})), structure: null}
}

function nearest(start: number, end: number, mentions: Mention[]): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const mention of mentions) {
    if (mention.start < end && mention.end > start) continue
    const distance = mention.end <= start ? start - mention.end : mention.start - end
    if (distance < least) [best, least] = [mention.name, distance]
  }
  return best
}
