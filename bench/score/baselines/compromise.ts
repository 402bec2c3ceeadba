import nlp from 'compromise'
import {z} from 'zod'
import type {QuoteReading, Reading} from '../reading.ts'
import {completeName} from './completeName.ts'

const found = z.array(
  z.object({text: z.string(), offset: z.object({start: z.number(), length: z.number()})}),
)

/** How far behind a quote its speaker may be named, in characters: about a line. */
const reach = 120

/**
 * What a general library gives out of the box: `quotations()` and `people()` of compromise. The
 * speaker is the first person named right behind the quote, else the last one before it, a surname
 * alone standing for whom it completes to.
 */
export function readCompromise(text: string): Reading {
  const doc = nlp(text)
  const mentions = found.parse(doc.people().json({offset: true})).map((person) => {
    return {name: bareName(person.text), start: person.offset.start}
  })
  const names = [...new Set(mentions.map(({name}) => name))]
  const full = names.filter((name) => completeName(name, names) === name)
  const quotes = found.parse(doc.quotations().json({offset: true})).map((quote): QuoteReading => {
    const words = quote.text.replaceAll(/^[\s“"‘'«„]+|[\s”"’'»]+$/gu, '')
    const at = text.indexOf(words, Math.max(0, quote.offset.start - 1))
    const start = at < 0 ? quote.offset.start : at
    const end = start + words.length
    const after = mentions.find((it) => it.start >= end && it.start < end + reach)
    const speaker = after ?? mentions.findLast((it) => it.start < start)
    return {
      text: words,
      start,
      end,
      kind: 'direct',
      speaker: speaker ? completeName(speaker.name, names) : null,
    }
  })
  return {quotes, people: full.map((name) => ({name})), structure: null}
}

// people() keeps the punctuation, the possessive and the line end that follow a name.
function bareName(raw: string): string {
  const name = raw.replaceAll(/\s+/gu, ' ').replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return name.replace(/[’']s$/u, '')
}
