import type {Declared} from '../people/declared.ts'
import {hasRoleWord} from '../people/phraseTokens.ts'
import {readStated} from '../people/roleAfter.ts'
import {type ReadingText, type Sentence, sliceTokens} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, lowerWordAt, tokenFrom} from '../tokens/tokenize.ts'

/** "He covers defense as a Senior Writer for Newsweek." "Sato is the director of the Abyss Law Center." */
export function addLaterRoles(
  reading: ReadingText,
  sentences: Sentence[],
  guests: Declared[],
): void {
  for (const guest of guests) {
    if (guest.role !== null || guest.affiliation !== null) continue
    for (const sentence of sentences) {
      const from = roleStart(reading, sentence, guest, guests.length === 1)
      if (from === -1) continue
      const read = readStated(reading, from, sentence.to)
      guest.role = read.role
      guest.affiliation = read.affiliation
      break
    }
  }
}

/** Where a sentence about a guest says what the guest is; -1 where it does not. */
function roleStart(
  reading: ReadingText,
  sentence: Sentence,
  guest: Declared,
  isOnly: boolean,
): number {
  const {tokens, pack} = reading
  const kind = pack.pronouns.get(lowerWordAt(tokens, sentence.from))
  const isPronoun = kind === 'male' || kind === 'female' || kind === 'plural'
  const names = guest.name.split(' ').filter((name) => name.length > 2)
  const opening = sliceTokens(tokens, sentence.from, Math.min(sentence.to, sentence.from + 5))
  if (!(isOnly && isPronoun) && !names.some((name) => opening.includes(name))) return -1
  const text = sliceTokens(tokens, sentence.from, sentence.to)
  const phrase = pack.patterns.laterRole.exec(text)
  if (phrase !== null) {
    const at = tokenAfter(reading, sentence, phrase)
    // "The barber is NAME."
    return text.startsWith(guest.name, (tokens.start[at] ?? 0) - (tokens.start[sentence.from] ?? 0))
      ? -1
      : at
  }
  // "He is senior vice president of …": a role without an article.
  const plain = pack.patterns.stillIs.exec(text)
  if (plain === null) return -1
  const at = tokenAfter(reading, sentence, plain)
  return hasFlag(tokens, at, Flag.role | Flag.roleModifier) && hasRoleWord(reading, at, at + 5)
    ? at
    : -1
}

function tokenAfter({tokens}: ReadingText, {from}: Sentence, found: RegExpExecArray): number {
  return tokenFrom(tokens, (tokens.start[from] ?? 0) + found.index + found[0].length)
}
