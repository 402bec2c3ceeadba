import type {ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {startsSentence} from '../tokens/startsSentence.ts'
import {Kind, type Tokens, hasFlag, isCapitalized, lowerWordAt} from '../tokens/tokenize.ts'
import type {Gender} from './person.ts'

const NEXT_WORDS = 80
const NOBODY = Flag.function | Flag.geo | Flag.demonym | Flag.calendar | Flag.network

/**
 * "Rose Field has used it since 1971. “…,” she said": the gender of the pronoun that speaks next, if
 * from `at` on nobody else is named or brought in before it; `null` elsewhere.
 */
export function speaksNext(reading: ReadingText, at: number, quoted: Uint8Array): Gender {
  const {tokens, pack} = reading
  for (const index of aheadOf(reading, at, quoted)) {
    if (!isSpeech(tokens, index + 1)) continue
    const kind = pack.pronouns.get(lowerWordAt(tokens, index))
    return kind === 'male' || kind === 'female' ? kind : null
  }
  return null
}

/** "Sok Phalla whistles twice. “…,” the handler said": a role speaks next, and nobody else is named before it. */
export function roleSpeaksNext(reading: ReadingText, at: number, quoted: Uint8Array): boolean {
  const {tokens} = reading
  for (const index of aheadOf(reading, at, quoted)) {
    if (!isSpeech(tokens, index)) continue
    return (
      tokens.kind[index - 3] === Kind.mark &&
      lowerWordAt(tokens, index - 2) === 'the' &&
      tokens.kind[index - 1] === Kind.lower &&
      hasFlag(tokens, index - 1, Flag.role)
    )
  }
  return false
}

/** The words from `at` on, quotations aside, until somebody is named or brought in. */
function* aheadOf({tokens}: ReadingText, at: number, quoted: Uint8Array): Generator<number> {
  let words = 0
  for (let index = at; index < tokens.count && words < NEXT_WORDS; index++) {
    if (quoted[index] === 1) continue
    words++
    if (isCapitalized(tokens, index) && !hasFlag(tokens, index, NOBODY)) return
    if (opensWithStranger(tokens, index)) return
    yield index
  }
}

const isSpeech = (tokens: Tokens, index: number): boolean =>
  tokens.kind[index] === Kind.lower && hasFlag(tokens, index, Flag.strongSpeech)

/** "A driver who …", "One man …" */
function opensWithStranger(tokens: Tokens, index: number): boolean {
  return (
    hasFlag(tokens, index, Flag.article) &&
    lowerWordAt(tokens, index) !== 'the' &&
    startsSentence(tokens, index)
  )
}
