import type {Declared} from '../people/declared.ts'
import {findNames} from '../people/findNames.ts'
import {nameKey} from '../people/person.ts'
import {hasRoleWord} from '../people/phraseTokens.ts'
import {readRolePhrase} from '../people/rolePhrase.ts'
import {splitSentences, type ReadingText, type Sentence} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, wordAt, isSign} from '../tokens/tokenize.ts'
import {addLaterRoles} from './addLaterRoles.ts'
import {readGuest} from './readGuest.ts'
import type {Transcript} from './readTurns.ts'

/** A paragraph of the introduction, or a turn, as sentences. */
interface Stretch {
  sentences: Sentence[]
  /** `null` for the introduction, -1 for a turn of nobody known. */
  speaker: number | null
}

/** What guests are, where the labels of their turns do not say it: from the introduction, then from the others. */
export function describeGuests(
  reading: ReadingText,
  introductions: Sentence[][],
  {turns, speakers}: Transcript,
  guests: Declared[],
): void {
  const stretches: Stretch[] = introductions.map((sentences) => ({sentences, speaker: null}))
  for (const {firstParagraph, lastParagraph, speaker} of turns) {
    const from = reading.paragraphs[firstParagraph]?.from ?? 0
    const to = reading.paragraphs[lastParagraph]?.to ?? 0
    stretches.push({sentences: splitSentences(reading.tokens, from, to), speaker})
  }
  const stretchesBySurname = indexBySurname(reading, stretches, guests)
  const indexOf = new Map(speakers.map((speaker, index) => [speaker, index]))
  for (const guest of guests) {
    const about = (stretchesBySurname.get(surnameOf(guest)) ?? []).filter(
      ({speaker}) => speaker === null || speaker !== indexOf.get(guest),
    )
    describe(reading, about, guest)
  }
}

function indexBySurname(
  {tokens}: ReadingText,
  stretches: Stretch[],
  guests: Declared[],
): Map<string, Stretch[]> {
  const found = new Map<string, Stretch[]>(guests.map((guest) => [surnameOf(guest), []]))
  for (const stretch of stretches) {
    for (const {from, to} of stretch.sentences) {
      for (let index = from; index < to; index++) {
        const named = found.get(nameKey(wordAt(tokens, index)))
        if (named !== undefined && named.at(-1) !== stretch) named.push(stretch)
      }
    }
  }
  return found
}

function surnameOf({name}: Declared): string {
  return wordsOf(name).at(-1) ?? ''
}

function describe(reading: ReadingText, stretches: Stretch[], guest: Declared): void {
  // "REP." of the label gives way to "State Representative" of the host.
  const rank =
    guest.role !== null && reading.pack.patterns.rank.test(guest.role) ? guest.role : null
  if (rank !== null) guest.role = null
  for (const {sentences, speaker} of stretches) {
    const isKnown = guest.role !== null || (guest.affiliation !== null && rank === null)
    if (speaker !== null && isKnown) break
    describeFrom(reading, sentences, guest)
  }
  guest.role ??= rank
}

/** The sentence that names a guest in full, and the next one, may say what the guest is. */
function describeFrom(reading: ReadingText, sentences: Sentence[], guest: Declared): void {
  for (const [index, sentence] of sentences.entries()) {
    const at = findName(reading, guest.name, sentence)
    if (at === -1) continue
    const to = at + wordsOf(guest.name).length
    const run = {from: at, to, nameFrom: at, nameTo: to, hasRole: false, isDoubtful: false}
    const {declared} = readGuest(reading, run, floorOf(reading, sentence.from, at), sentence.to)
    guest.role ??= withoutAddress(reading, declared.role) ?? roleAhead(reading, sentence.from, at)
    guest.affiliation ??= declared.affiliation
    addLaterRoles(reading, sentences.slice(index, index + 2), [guest])
    return
  }
}

/** "The barber is NAME." */
function roleAhead(reading: ReadingText, start: number, at: number): string | null {
  // The turn's label is no part of its sentence.
  let from = at
  while (from > start && !isSign(reading.tokens, from - 1, ':')) from--
  const isCopula = hasFlag(reading.tokens, at - 1, Flag.auxiliary)
  if (!isCopula || at - from > 8 || !hasRoleWord(reading, from, at - 1)) return null
  const {role, end} = readRolePhrase(reading, from, at - 1)
  return end === at - 1 ? role : null
}

/** Behind the name before: what stands there is somebody else’s. */
function floorOf(reading: ReadingText, from: number, at: number): number {
  const before = findNames(reading.tokens, from, at).findLast(
    ({nameFrom, nameTo}) => nameTo - nameFrom >= 2,
  )
  return before?.nameTo ?? from
}

function withoutAddress(reading: ReadingText, role: string | null): string | null {
  return role !== null && reading.pack.patterns.address.test(role) ? null : role
}

function wordsOf(name: string): string[] {
  return nameKey(name).split(' ')
}

/** Token index of a full name in a sentence; -1 where it does not stand there. */
function findName(reading: ReadingText, name: string, {from, to}: Sentence): number {
  const {tokens} = reading
  const words = wordsOf(name)
  for (let index = from; index + words.length <= to; index++) {
    if (hasFlag(tokens, index, Flag.function)) continue
    const isHere = words.every((word, offset) => nameKey(wordAt(tokens, index + offset)) === word)
    if (isHere) return index
  }
  return -1
}
