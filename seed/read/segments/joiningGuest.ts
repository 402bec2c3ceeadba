import {type NameRun, findNames} from '../people/findNames.ts'
import {type ReadingText, type Sentence, sliceTokens} from '../readingText.ts'
import {Kind, lowerWordAt, tokenFrom} from '../tokens/tokenize.ts'
import {declareHost, isAsking, isOutletsOwnReporter, readInterviewers} from './interviewHosts.ts'
import {readGuests} from './readGuests.ts'
import type {Interview} from './readInterview.ts'

/** "an exclusive interview with ROLE NAME", "we are joined by NAME", "our guest tonight is NAME". */
export function readWith(
  reading: ReadingText,
  sentence: Sentence,
  runs: NameRun[],
  isExpected: boolean,
): Interview | null {
  const {tokens, pack} = reading
  const text = sliceTokens(tokens, sentence.from, sentence.to)
  const found = pack.patterns.interviewWith.exec(text)
  if (found === null) return null
  const start = (tokens.start[sentence.from] ?? 0) + found.index
  const from = tokenFrom(tokens, start + found[0].length)
  const host = runs.find((run) => isAsking(reading, run, sentence, start))
  if (host === undefined && readInterviewers(reading, sentence).length > 0) return null
  // "In an interview with CGTN’s host NAME, she …" names who asks.
  const asked = findNames(tokens, from, sentence.to)[0]
  if (
    asked !== undefined &&
    (tokens.kind[asked.to] === Kind.possessive || isOutletsOwnReporter(reading, asked))
  )
    return null
  const guests = readGuests(reading, from, sentence.to)
  const isHandover = pack.patterns.turnsTo.test(found[0])
  const isKnown = guests.some(({role, affiliation}) => role !== null || affiliation !== null)
  if (guests.length === 0 || (isHandover && !(isExpected && isKnown))) return null
  return {anchor: host === undefined ? null : declareHost(reading, host), guests}
}

/** "Joining CGTN’s NAME to discuss the ruling is NAME", "Here with CGTN’s NAME to discuss it is NAME". */
export function readJoining(
  reading: ReadingText,
  sentence: Sentence,
  runs: NameRun[],
): Interview | null {
  const {tokens} = reading
  const text = sliceTokens(tokens, sentence.from, sentence.to)
  if (!reading.pack.patterns.joiningSubject.test(text)) return null
  const names = runs.filter((run) => run.nameTo - run.nameFrom >= 2)
  const verb = tokenWord(reading, sentence, reading.pack.patterns.copula)
  if (verb === -1) return null
  // "Joining CGTN’s NAME", "Joining NAME to discuss it are"
  const host = names.find(
    (run) =>
      run.to <= verb &&
      (tokens.kind[run.from - 1] === Kind.possessive ||
        (run.from === sentence.from + 1 && verb > run.to)),
  )
  const guests = readGuests(reading, verb + 1, sentence.to)
  return guests.length === 0
    ? null
    : {anchor: host === undefined ? null : declareHost(reading, host), guests}
}

function tokenWord(reading: ReadingText, sentence: Sentence, words: RegExp): number {
  for (let index = sentence.from; index < sentence.to; index++) {
    if (words.test(lowerWordAt(reading.tokens, index))) return index
  }
  return -1
}

/** "CGTN’s NAME and NAME, ROLE of BODY, discuss the ruling". */
export function readPair(
  reading: ReadingText,
  sentence: Sentence,
  runs: NameRun[],
): Interview | null {
  const {tokens} = reading
  const [host, guest] = runs.filter((run) => run.nameTo - run.nameFrom >= 2)
  if (host === undefined || guest === undefined || tokens.kind[host.from - 1] !== Kind.possessive)
    return null
  if (
    host.nameTo !== guest.from - 1 ||
    !reading.pack.words.and.has(lowerWordAt(tokens, host.nameTo))
  )
    return null
  const verb = tokenWord(
    reading,
    {from: guest.nameTo, to: sentence.to},
    reading.pack.patterns.discusses,
  )
  if (verb === -1) return null
  return {
    anchor: declareHost(reading, host),
    guests: readGuests(reading, guest.from, verb),
  }
}
