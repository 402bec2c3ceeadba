import type {ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {startsSentence} from '../tokens/startsSentence.ts'
import {Kind, type Tokens, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import type {NameRun} from './findNames.ts'
import {isPersonal} from './isBorneOut.ts'

/** "The governor, NAME, says", "a farmer there, NAME, he's got forty cows": whom a speech presents. */
export function isIntroduced(reading: ReadingText, run: NameRun): boolean {
  const {tokens, pack} = reading
  if (run.nameFrom !== run.from || !isSign(tokens, run.nameTo, ',.')) return false
  if (isEnclosed(reading, run) || isApposedTo(tokens, run.from - 1)) return true
  const next = lowerWordAt(tokens, run.nameTo + 1)
  return isPersonal(pack, next.replace(/['’]s$/, '')) || pack.patterns.who.test(next)
}

/** "His predecessor, NAME, disagreed": between commas behind a noun phrase. */
export function isEnclosed({tokens, pack}: ReadingText, run: NameRun): boolean {
  if (
    run.nameFrom !== run.from ||
    !isSign(tokens, run.from - 1, ',') ||
    !isSign(tokens, run.nameTo, ',')
  )
    return false
  for (let index = run.from - 2; index > run.from - 8 && index >= 0; index--) {
    if (pack.patterns.determiner.test(lowerWordAt(tokens, index))) {
      return startsSentence(tokens, index) || hasFlag(tokens, index - 1, Flag.conjunction)
    }
    if (isCapitalized(tokens, index) || isSign(tokens, index, ',.;:')) return false
  }
  return false
}

/** ", a nurse", ", who, " , head of". */
export function hasApposition({tokens, pack}: ReadingText, at: number): boolean {
  const {who, article, yearOld} = pack.patterns
  if (who.test(lowerWordAt(tokens, at))) return true
  const from = isSign(tokens, at, ',') ? at + 1 : at
  const word = lowerWordAt(tokens, from)
  if (from > at && who.test(word)) return true
  if (from === at && !article.test(word)) return false
  for (let index = from; index < from + 7; index++) {
    if (index >= tokens.count || tokens.kind[index] === Kind.mark || isSign(tokens, index, ',.;:'))
      return false
    if (
      hasFlag(tokens, index, Flag.speech | Flag.auxiliary | Flag.pronoun) &&
      tokens.kind[index] === Kind.lower &&
      !hasFlag(tokens, index, Flag.role)
    )
      return false
    if (hasFlag(tokens, index, Flag.role | Flag.kin)) return true
    if (yearOld.test(lowerWordAt(tokens, index))) return true
  }
  return false
}

/** "another nurse, NAME", "ambassador to Canada, NAME". */
export function isApposedTo(tokens: Tokens, comma: number): boolean {
  if (!isSign(tokens, comma, ',')) return false
  for (let index = comma - 1; index > comma - 8 && index >= 0; index--) {
    if (isSign(tokens, index, ',.;:') || tokens.kind[index] === Kind.mark) return false
    // "with host Han Lei, NAME": that role has its own bearer.
    if (hasFlag(tokens, index, Flag.role | Flag.kin) && !hasFlag(tokens, index, Flag.speech)) {
      return index + 1 === comma || !isCapitalized(tokens, index + 1)
    }
  }
  return false
}
