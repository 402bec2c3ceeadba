import type {Declared} from '../people/declared.ts'
import type {NameRun} from '../people/findNames.ts'
import {type ReadingText, type Sentence, sliceTokens} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, lowerWordAt, tokenFrom} from '../tokens/tokenize.ts'
import {findSlotNames} from './findSlotNames.ts'
import {declareHost, isOutletsOwn} from './interviewHosts.ts'
import {readGuests} from './readGuests.ts'
import type {Interview} from './readInterview.ts'

// A guest who is the subject stands near the sentence's head, behind a role at most.
const FARTHEST_SUBJECT = 8

/** "NAME, ROLE of BODY, joined CGTN’s NAME to discuss", "NAME spoke to CGTN about". */
export function readSubjectGuest(
  reading: ReadingText,
  sentence: Sentence,
  runs: NameRun[],
  isExpected: boolean,
): Interview | null {
  const {tokens, pack} = reading
  const guest = runs.find((run) => run.nameTo - run.nameFrom >= 2 && !isPlaced(reading, run))
  if (guest === undefined || guest.from > sentence.from + FARTHEST_SUBJECT) return null
  const owner = guest.from - 1
  if (tokens.kind[owner] === Kind.possessive && hasFlag(tokens, owner - 1, Flag.network))
    return null
  // "Correspondent NAME joins us from Havana" is a handover.
  if (pack.patterns.reporterRole.test(sliceTokens(tokens, sentence.from, guest.nameFrom)))
    return null
  const talk = readTalkWith(reading, sentence, guest.nameTo, runs)
  if (talk === null) return null
  // Unasked, only who "joins us" is a guest: others speak to an outlet all through a report.
  if (!isExpected && !pack.patterns.joinsUs.test(sliceTokens(tokens, talk.verbAt, sentence.to)))
    return null
  return {
    anchor: talk.host,
    guests: readGuests(reading, sentence.from, talk.verbAt),
    joinsAlone: talk.host === null,
  }
}

/** "NAME is the deputy chair of BODY. He told CGTN’s NAME what an elephant eats." */
export function readPronounGuest(
  reading: ReadingText,
  before: Sentence,
  sentence: Sentence,
): Interview | null {
  const {tokens, pack} = reading
  const kind = pack.pronouns.get(lowerWordAt(tokens, sentence.from))
  if (kind !== 'male' && kind !== 'female') return null
  const runs = findSlotNames(reading, sentence.from, sentence.to)
  const talk = readTalkWith(reading, sentence, sentence.from + 1, runs)
  if (talk === null || talk.host === null) return null
  const guests = readGuests(reading, before.from, before.to)
  return guests.length === 1 ? {anchor: talk.host, guests} : null
}

/** The verb behind a guest, and the outlet or its host as the one who is talked to. */
function readTalkWith(
  reading: ReadingText,
  sentence: Sentence,
  from: number,
  runs: NameRun[],
): {verbAt: number; host: Declared | null} | null {
  const {tokens, pack} = reading
  const offset = tokens.end[from - 1] ?? 0
  const text = reading.text.slice(offset, tokens.end[sentence.to - 1])
  for (const match of text.matchAll(pack.patterns.guestTalks)) {
    const verbAt = tokenFrom(tokens, offset + match.index)
    const object = tokenFrom(tokens, offset + match.index + match[0].length)
    const host = runs.find(
      (run) => run.from >= object && run.from <= object + 4 && run.nameTo - run.nameFrom >= 2,
    )
    const isHost = host !== undefined && isOutletsOwn(reading, host, sentence)
    if (isHost) return {verbAt, host: declareHost(reading, host)}
    // "told CGTN" attributes; only who was told by name had a talk.
    const isTold =
      hasFlag(tokens, verbAt, Flag.strongSpeech) &&
      !pack.words.to.has(lowerWordAt(tokens, object - 1)) &&
      !pack.words.at.has(lowerWordAt(tokens, object - 1))
    if (!isTold && isOutletAt(reading, object, sentence.to)) return {verbAt, host: null}
  }
  return null
}

/** "From Santa Lucía, …": a name behind a preposition of place. */
function isPlaced(reading: ReadingText, run: NameRun): boolean {
  return reading.pack.words.from.has(lowerWordAt(reading.tokens, run.from - 1))
}

/** "us", "the program", "CGTN", "The Heat". */
function isOutletAt(reading: ReadingText, at: number, to: number): boolean {
  const {tokens, pack} = reading
  const text = sliceTokens(tokens, at, Math.min(to, at + 5))
  if (pack.patterns.ourShow.test(text)) return true
  if (hasFlag(tokens, at, Flag.network) && isCapitalized(tokens, at)) return true
  return pack.programs.some((program) => text.startsWith(program))
}
