import {type ReadingText, splitSentences} from '../readingText.ts'
import {Kind, isCapitalized} from '../tokens/tokenize.ts'
import type {Paragraph} from './splitParagraphs.ts'

const LONGEST_HEADLINE = 180

export function isHeadline(reading: ReadingText, line: Paragraph): boolean {
  const {text} = line
  if (text.length > LONGEST_HEADLINE || text.length < 3 || /[:,;]$/.test(text)) return false
  if (reading.pack.patterns.bylineLine.test(text) || /^[“"„«]/.test(text)) return false
  if (/[.…]$/.test(text) && !/(?:[A-Z]\.|\b(?:Inc|Ltd|Jr|Sr|Co)\.|\.\.\.|…)$/.test(text))
    return false
  const {tokens} = reading
  if (splitSentences(tokens, line.from, line.to).length > 2) return false
  return (
    !/\b[A-Z]{2,}(?:['’]s)? [A-Z]\p{L}+ [A-Z]\p{L}+ reports?\b/u.test(text) &&
    isWordy(reading, line)
  )
}

function isWordy(reading: ReadingText, line: Paragraph): boolean {
  for (let index = line.from; index < line.to; index++) {
    if (isCapitalized(reading.tokens, index) || reading.tokens.kind[index] === Kind.lower)
      return true
  }
  return false
}
