import type {Phrase} from '../language.ts'
import {isCapitalized, lowerWordAt, type Tokens} from './tokenize.ts'

/** Gives every word of a known phrase ("New Zealand", "White House") the phrase's flags. */
export function markPhrases(tokens: Tokens, phrases: Map<string, Phrase[]>): void {
  for (let index = 0; index < tokens.count; index++) {
    if (!isCapitalized(tokens, index)) continue
    const candidates = phrases.get(lowerWordAt(tokens, index))
    if (candidates === undefined) continue
    for (const phrase of candidates) {
      if (!phrase.words.every((word, offset) => word === lowerWordAt(tokens, index + 1 + offset))) {
        continue
      }
      for (let offset = 0; offset <= phrase.words.length; offset++) {
        tokens.flags[index + offset] = (tokens.flags[index + offset] ?? 0) | phrase.flags
      }
    }
  }
}
