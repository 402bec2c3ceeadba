import type {LanguagePack} from './language.ts'
import {splitParagraphs, type Paragraph} from './lines/splitParagraphs.ts'
import {findNames, type NameRun} from './people/findNames.ts'
import {markPhrases} from './tokens/markPhrases.ts'
import {isSign, Kind, tokenize, type Tokens} from './tokens/tokenize.ts'

/** A text made ready for the stages: words with flags, paragraphs, and the language's lists. */
export interface ReadingText {
  text: string
  tokens: Tokens
  paragraphs: Paragraph[]
  /** By paragraph: its runs of capitalised words. */
  names: NameRun[][]
  pack: LanguagePack
}

export function prepareText(text: string, pack: LanguagePack): ReadingText {
  const tokens = tokenize(text, pack.lexicon, pack.abbreviations)
  markPhrases(tokens, pack.phrases)
  const paragraphs = splitParagraphs(tokens)
  const names = paragraphs.map(({from, to}) => findNames(tokens, from, to))
  return {text, tokens, paragraphs, names, pack}
}

/** Token range of a sentence. */
export interface Sentence {
  from: number
  to: number
}

/** Splits a token range at full stops. A mark after the stop belongs to the sentence it ends. */
export function splitSentences(tokens: Tokens, from: number, to: number): Sentence[] {
  const sentences: Sentence[] = []
  let start = from
  for (let index = from; index < to; index++) {
    if (!isSign(tokens, index, '.!?…')) continue
    let end = index + 1
    while (end < to && (isSign(tokens, end, '.!?…)') || isClosingMark(tokens, end))) end++
    if (end < to && !mayBegin(tokens, end)) continue
    sentences.push({from: start, to: end})
    start = end
    index = end - 1
  }
  if (start < to) sentences.push({from: start, to})
  return sentences
}

function isClosingMark(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] !== Kind.mark) return false
  return tokens.end[index - 1] === tokens.start[index]
}

function mayBegin(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] !== Kind.lower || tokens.start[index] === undefined
}

export function sliceTokens(tokens: Tokens, from: number, to: number): string {
  if (to <= from) return ''
  return tokens.text.slice(tokens.start[from], tokens.end[to - 1])
}
