import type {ReadingText} from '../readingText.ts'
import {Kind, isSign, lowerWordAt} from '../tokens/tokenize.ts'

/** ", 41, wept", " (41)", ", aged 41": only people have an age behind their name. */
export function isAged({tokens, pack}: ReadingText, at: number): boolean {
  const isBracket = isSign(tokens, at, '(')
  if (!isBracket && !isSign(tokens, at, ',')) return false
  const number = pack.patterns.agedWord.test(lowerWordAt(tokens, at + 1)) ? at + 2 : at + 1
  if (tokens.kind[number] !== Kind.number || !pack.patterns.age.test(lowerWordAt(tokens, number)))
    return false
  return isSign(tokens, number + 1, isBracket ? ')' : ',.;')
}
