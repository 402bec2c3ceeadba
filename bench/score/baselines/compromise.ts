import nlp from 'compromise'
import {z} from 'zod'
import type {QuoteReading, Reading} from '../reading.ts'

const found = z.array(
  z.object({text: z.string(), offset: z.object({start: z.number(), length: z.number()})}),
)

/**
 * What a general library gives out of the box: `quotations()` and `people()` of compromise, the
 * person of the same sentence, else the last one before, as the speaker.
 */
export function readCompromise(text: string): Reading {
  const doc = nlp(text)
  const people = found.parse(doc.people().json({offset: true}))
  const names = people.map((person) => ({
    name: bareName(person.text),
    start: person.offset.start,
  }))
  const quotes = found
    .parse(doc.quotations().json({offset: true}))
    .map(({text: raw, offset}): QuoteReading => {
      const words = raw.replaceAll(/^[\s“"‘'«„]+|[\s”"’'»]+$/gu, '')
      const start = text.indexOf(words, Math.max(0, offset.start - 1))
      const end = start + words.length
      const after = names.find((name) => name.start >= end && name.start < end + 120)
      const before = names.findLast((name) => name.start < start)
      return {text: words, start, end, kind: 'direct', speaker: (after ?? before)?.name ?? null}
    })
  return {
    quotes,
    people: [...new Set(names.map(({name}) => name))].map((name) => ({name})),
    structure: null,
  }
}

// people() keeps the punctuation and the possessive that follow a name.
function bareName(raw: string): string {
  return raw.replaceAll(/^[^\p{L}]+|[^\p{L}.]+$/gu, '').replace(/(?:[’']s|[.,;:])$/u, '')
}
