import type {Declared} from '../people/declared.ts'
import {hasRoleWord} from '../people/phraseTokens.ts'
import {readDeed} from '../people/readDeed.ts'
import {readStated} from '../people/roleAfter.ts'
import type {RolePhrase} from '../people/rolePhrase.ts'
import {type ReadingText, type Sentence, sliceTokens} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isSign, lowerWordAt, tokenFrom} from '../tokens/tokenize.ts'

/** "He covers defense as a Senior Writer for Newsweek." "Sato is the director of the Abyss Law Center." */
export function addLaterRoles(
  reading: ReadingText,
  sentences: Sentence[],
  guests: Declared[],
): void {
  for (const guest of guests) {
    if (guest.role !== null || guest.affiliation !== null) continue
    for (const sentence of sentences) {
      const clause = clauseAbout(reading, sentence, guest, guests.length === 1)
      const read = clause === null ? null : readRole(reading, clause, guest)
      if (read === null) continue
      guest.role = read.role
      guest.affiliation = read.affiliation
      break
    }
  }
}

/** The part of a sentence whose subject is the guest; `null` where it is about something else. */
function clauseAbout(
  reading: ReadingText,
  sentence: Sentence,
  guest: Declared,
  isOnly: boolean,
): Sentence | null {
  const {tokens} = reading
  const names = guest.name.split(' ').filter((name) => name.length > 2)
  const opening = sliceTokens(tokens, sentence.from, Math.min(sentence.to, sentence.from + 5))
  // "Dowd's grandfather poured the concrete.": about somebody else.
  const isOwner = names.some((name) => ["'s", '’s'].some((end) => opening.includes(name + end)))
  if (!isOwner && names.some((name) => opening.includes(name))) return sentence
  if (!isOnly) return null
  if (isPerson(reading, sentence.from)) return sentence
  // "A former diplomat, he is now a fellow at the Baker Institute."
  const end = Math.min(sentence.to, sentence.from + LONGEST_OPENING)
  for (let index = sentence.from; index < end; index++) {
    if (isSign(tokens, index, ',') && isPerson(reading, index + 1))
      return {from: index + 1, to: sentence.to}
  }
  return null
}

const LONGEST_OPENING = 12

function isPerson({tokens, pack}: ReadingText, index: number): boolean {
  const kind = pack.pronouns.get(lowerWordAt(tokens, index))
  return kind === 'male' || kind === 'female' || kind === 'plural'
}

function readRole(reading: ReadingText, clause: Sentence, guest: Declared): RolePhrase | null {
  const from = roleStart(reading, clause, guest)
  if (from !== -1) return readStated(reading, from, clause.to)
  for (let at = clause.from + 1; at < Math.min(clause.to, clause.from + FARTHEST_VERB); at++) {
    const deed = reading.tokens.kind[at] === Kind.lower ? readDeed(reading, at, clause.to) : null
    if (deed !== null) return deed
  }
  return null
}

const FARTHEST_VERB = 5

/** Where a sentence about a guest says what the guest is; -1 where it does not. */
function roleStart(reading: ReadingText, sentence: Sentence, guest: Declared): number {
  const {tokens, pack} = reading
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
