import {outletBefore} from './findByline.ts'
import {findNames, nameText, startsSentence, type NameRun} from '../people/findNames.ts'
import {splitRole} from '../people/splitRole.ts'
import type {Declared} from '../people/declared.ts'
import {sliceTokens, type ReadingText, type Sentence} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt, tokenFrom} from '../tokens/tokenize.ts'

/** A paragraph that introduces a talk: who asks, who answers. */
export interface Interview {
  anchor: Declared | null
  guests: Declared[]
  /** The guest has no name in the report. */
  isUnnamed: boolean
}

/** Reads a paragraph, given as sentences, as the introduction of an interview. */
export function readInterview(
  reading: ReadingText,
  sentences: Sentence[],
  isExpected: boolean,
): Interview | null {
  for (const [index, sentence] of sentences.entries()) {
    const found = readIntroduction(reading, sentence, isExpected)
    if (found === null) continue
    addLaterRoles(reading, sentences.slice(index + 1), found.guests)
    return found
  }
  return null
}

function readIntroduction(
  reading: ReadingText,
  sentence: Sentence,
  isExpected: boolean,
): Interview | null {
  const {tokens, pack} = reading
  const runs = findNames(tokens, sentence.from, sentence.to)
  for (const run of runs) {
    const isName = run.nameTo - run.nameFrom >= 2
    const end = isName ? run.nameTo : run.to
    const after = ` ${sliceTokens(tokens, end, sentence.to)}`
    const verb = pack.patterns.interviewAfter.exec(after)
    if (verb === null) continue
    const isOutlet = isOutletName(reading, run)
    const isStrong = pack.patterns.interviewStrong.test(after)
    const isHosted = isOutlet || (isName && isOutletsOwn(reading, run, sentence))
    // Ministers meet and neighbors talk all day: only an outlet's own people interview unasked.
    const isMeant = isHosted
      ? isExpected || (isStrong && pack.patterns.interviewTopic.test(after))
      : isExpected && isStrong && isName && opensClause(reading, run, sentence)
    if (!isMeant) continue
    const from = tokenFrom(tokens, (tokens.end[end - 1] ?? 0) + verb[0].length)
    const guests = readGuests(reading, from, sentence.to)
    return {
      anchor: isName && !isOutlet ? declare(reading, run) : null,
      guests,
      isUnnamed: guests.length === 0,
    }
  }
  const joining = readJoining(reading, sentence, runs) ?? readWith(reading, sentence)
  if (joining !== null) return joining
  return (
    readPair(reading, sentence, runs) ?? (isExpected ? readJoins(reading, sentence, runs) : null)
  )
}

/** "CCTV America interviewed", "The Heat spoke to". */
function isOutletName(reading: ReadingText, run: NameRun): boolean {
  const text = sliceTokens(reading.tokens, run.from, run.to)
  const isProgram = reading.pack.programs.some(
    (program) => text === program || text.endsWith(` ${program}`),
  )
  if (isProgram) return true
  for (let index = run.from; index < run.to; index++) {
    if (hasFlag(reading.tokens, index, Flag.network)) return run.nameTo - run.nameFrom < 2
  }
  return false
}

/** The interviewer is an outlet's, or called a host or a reporter. */
function isOutletsOwn(reading: ReadingText, run: NameRun, sentence: Sentence): boolean {
  if (outletBefore(reading, run) !== null) return true
  const before = sliceTokens(reading.tokens, Math.max(sentence.from, run.from - 4), run.nameFrom)
  const {hostRole, reporterRole} = reading.pack.patterns
  return hostRole.test(before) || reporterRole.test(before)
}

function opensClause(reading: ReadingText, run: NameRun, sentence: Sentence): boolean {
  if (run.from === sentence.from || isSign(reading.tokens, run.from - 1, ',')) return true
  const before = lowerWordAt(reading.tokens, run.from - 1)
  return /^(?:then|and|as|where|when|later)$/.test(before)
}

/** "an exclusive interview with ROLE NAME", "we are joined by NAME". */
function readWith(reading: ReadingText, sentence: Sentence): Interview | null {
  const text = sliceTokens(reading.tokens, sentence.from, sentence.to)
  const found = reading.pack.patterns.interviewWith.exec(text)
  if (found === null) return null
  const from = tokenFrom(
    reading.tokens,
    (reading.tokens.start[sentence.from] ?? 0) + found.index + found[0].length,
  )
  // "In an interview with CGTN’s host NAME, she …" names who asks.
  const asked = findNames(reading.tokens, from, sentence.to)[0]
  if (
    asked !== undefined &&
    (reading.tokens.kind[asked.to] === Kind.possessive ||
      reading.tokens.kind[asked.from - 1] === Kind.possessive)
  )
    return null
  const guests = readGuests(reading, from, sentence.to)
  return guests.length === 0 ? null : {anchor: null, guests, isUnnamed: false}
}

/** "Joining CGTN’s NAME to discuss the ruling is NAME", "Here with CGTN’s NAME to discuss it is NAME". */
function readJoining(reading: ReadingText, sentence: Sentence, runs: NameRun[]): Interview | null {
  const {tokens} = reading
  const text = sliceTokens(tokens, sentence.from, sentence.to)
  if (!/^(?:also )?(?:joining|here (?:to|with)|with us|speaking (?:to|with))\b/i.test(text))
    return null
  const names = runs.filter((run) => run.nameTo - run.nameFrom >= 2)
  const verb = tokenWord(reading, sentence, /^(?:is|are|was|were)$/)
  if (verb === -1) return null
  const host = names.find((run) => run.to <= verb && tokens.kind[run.from - 1] === Kind.possessive)
  const guests = readGuests(reading, verb + 1, sentence.to)
  return guests.length === 0
    ? null
    : {anchor: host === undefined ? null : declare(reading, host), guests, isUnnamed: false}
}

function tokenWord(reading: ReadingText, sentence: Sentence, words: RegExp): number {
  for (let index = sentence.from; index < sentence.to; index++) {
    if (words.test(lowerWordAt(reading.tokens, index))) return index
  }
  return -1
}

/** "CGTN’s NAME and NAME, ROLE of BODY, discuss the ruling". */
function readPair(reading: ReadingText, sentence: Sentence, runs: NameRun[]): Interview | null {
  const {tokens} = reading
  const [host, guest] = runs.filter((run) => run.nameTo - run.nameFrom >= 2)
  if (host === undefined || guest === undefined || tokens.kind[host.from - 1] !== Kind.possessive)
    return null
  if (host.nameTo !== guest.from - 1 || lowerWordAt(tokens, host.nameTo) !== 'and') return null
  const verb = tokenWord(
    reading,
    {from: guest.nameTo, to: sentence.to},
    /^(?:discuss|discussed|talk|talked|speak|spoke|debate|debated|examine|explain)$/,
  )
  if (verb === -1) return null
  return {
    anchor: declare(reading, host),
    guests: readGuests(reading, guest.from, verb),
    isUnnamed: false,
  }
}

/** "NAME, ROLE of BODY, joined CGTN’s NAME to discuss". */
function readJoins(reading: ReadingText, sentence: Sentence, runs: NameRun[]): Interview | null {
  const {tokens} = reading
  const text = sliceTokens(tokens, sentence.from, sentence.to)
  const joins =
    / (?:joins|joined) (?:us|the (?:program|programme|show|discussion)|\p{Lu}[\w ]{1,30}(?:'|’)s\b|\p{Lu}\p{L}+ \p{Lu}\p{L}+)[^.]{0,60}\b(?:to (?:discuss|talk|explain)|with more|for more|about|on)\b/u.exec(
      text,
    )
  const guest = runs[0]
  if (joins === null || guest === undefined || guest.nameTo - guest.nameFrom < 2) return null
  if (tokens.kind[guest.from - 1] === Kind.possessive) return null
  const verbAt = tokenFrom(tokens, (tokens.start[sentence.from] ?? 0) + joins.index)
  if (guest.nameTo > verbAt) return null
  const guests = readGuests(reading, guest.from, verbAt)
  const host = runs.find((run) => run.from > verbAt && run.nameTo - run.nameFrom >= 2)
  const isHost =
    host !== undefined &&
    (tokens.kind[host.from - 1] === Kind.possessive || host.from === verbAt + 1)
  return {anchor: isHost ? declare(reading, host) : null, guests, isUnnamed: false}
}

/** The guests named from a token on, up to what the talk is about. */
export function readGuests(reading: ReadingText, from: number, to: number): Declared[] {
  const {tokens, pack} = reading
  const text = sliceTokens(tokens, from, to)
  const offset = tokens.start[from] ?? 0
  const topic = pack.patterns.interviewTopic.exec(text)
  const end = topic === null ? to : tokenFrom(tokens, offset + topic.index)
  const runs = findNames(tokens, from, end).filter((run) => run.nameTo - run.nameFrom >= 2)
  const guests: Declared[] = []
  for (const [index, run] of runs.entries()) {
    if (index > 0 && !beginsGuest(reading, run)) continue
    const next = runs.slice(index + 1).find((later) => beginsGuest(reading, later))
    guests.push(readGuest(reading, run, from, next === undefined ? end : next.from))
  }
  return guests
}

/** After "and", or after a comma that does not belong to the body before it. */
function beginsGuest(reading: ReadingText, run: NameRun): boolean {
  const {tokens} = reading
  let at = run.from - 1
  while (
    at > 0 &&
    tokens.kind[at] === Kind.lower &&
    hasFlag(tokens, at, Flag.role | Flag.roleModifier | Flag.article)
  )
    at--
  const word = lowerWordAt(tokens, at)
  const follows =
    isSign(tokens, run.nameTo, ',') ||
    /^(?:of|from|at|and|with|who)$/.test(lowerWordAt(tokens, run.nameTo))
  return (
    word === 'and' ||
    word === '&' ||
    (isSign(tokens, at, ',;') &&
      follows &&
      hasFlag(tokens, run.nameFrom, Flag.maleName | Flag.femaleName))
  )
}

function readGuest(reading: ReadingText, run: NameRun, from: number, to: number): Declared {
  const guest = declare(reading, run)
  const prefix = rolePrefix(reading, run, from)
  const after = sliceTokens(reading.tokens, run.nameTo, to)
  const follows = reading.tokens.kind[run.nameTo] === Kind.possessive ? '' : after
  const read = readAfterName(reading, follows)
  return {
    ...guest,
    role: chooseRole(prefix, read.role),
    affiliation: read.affiliation ?? bodyBefore(reading, run, from),
  }
}

/** "Newsweek’s NAME", "Law for All’s NAME": the guest's own house. */
function bodyBefore(reading: ReadingText, run: NameRun, floor: number): string | null {
  const {tokens} = reading
  let at = run.from - 1
  while (
    at > floor &&
    tokens.kind[at] === Kind.lower &&
    hasFlag(tokens, at, Flag.role | Flag.roleModifier)
  )
    at--
  if (tokens.kind[at] !== Kind.possessive) return null
  let from = at
  while (
    from > floor &&
    (isCapitalized(tokens, from - 1) ||
      /^(?:of|for|and|&|the)$/.test(lowerWordAt(tokens, from - 1)))
  )
    from--
  while (from < at && !isCapitalized(tokens, from)) from++
  if (from === at || (hasFlag(tokens, at - 1, Flag.geo | Flag.pronoun) && at - from === 1))
    return null
  return sliceTokens(tokens, from, at)
}

/** A rank alone is a form of address where a role follows. */
export function chooseRole(prefix: string | null, after: string | null): string | null {
  if (
    prefix !== null &&
    after !== null &&
    /^(?:retired )?(?:colonel|captain|general|major|lieutenant|sergeant|admiral|dr\.?|professor|doctor)$/i.test(
      prefix,
    )
  )
    return after
  return prefix ?? after
}

/** ", ROLE of BODY", " a ROLE at BODY", " of BODY". */
export function readAfterName(
  reading: ReadingText,
  after: string,
): {role: string | null; affiliation: string | null} {
  const {patterns, flagsOf} = reading.pack
  const trimmed = after.replace(/,? and\s*$/, '')
  const body = /^(?:, )?(?:of|at|from|with) (?=the |\p{Lu})/u.exec(trimmed)
  if (body !== null) {
    const read = splitRole(`role ${trimmed.replace(/^, /, '')}`, patterns, flagsOf)
    return {role: null, affiliation: read.affiliation}
  }
  const relative = /^,? who (?:is|was|serves as|works as|has been) (?:also |now |currently )?/.exec(
    trimmed,
  )
  if (relative !== null) return splitRole(trimmed.slice(relative[0].length), patterns, flagsOf)
  const apposition = /^(?:, |\()?(?=(?:an?|the|his|her|one|former|our) |[\p{L}\d])/u.exec(trimmed)
  if (apposition === null || (apposition[0] === '' && !/^(?:an?|the) /.test(trimmed)))
    return {role: null, affiliation: null}
  const phrase = trimmed.slice(apposition[0].length)
  if (
    patterns.roleEnd.exec(`, ${phrase}`)?.index === 0 ||
    /^(?:who|about|on|to|joins|joined)\b/.test(phrase)
  )
    return {role: null, affiliation: null}
  return splitRole(phrase, patterns, flagsOf)
}

/** "Foreign Minister", "Chilean poet" straight before the name. */
export function rolePrefix(reading: ReadingText, run: NameRun, floor: number): string | null {
  const {tokens} = reading
  let from = run.nameFrom
  while (from > floor && isRolePart(reading, from - 1, run)) from--
  while (
    from < run.nameFrom &&
    hasFlag(tokens, from, Flag.article) &&
    tokens.kind[from] === Kind.lower
  )
    from++
  if (tokens.kind[from] === Kind.possessive) from++
  if (from >= run.nameFrom) return null
  const hasNoun = Array.from({length: run.nameFrom - from}, (_, offset) => from + offset).some(
    (index) => hasFlag(tokens, index, Flag.role | Flag.title | Flag.kin),
  )
  const text = sliceTokens(tokens, from, run.nameFrom)
  if (!hasNoun || /^(?:mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady)\.?$/i.test(text)) return null
  return text
}

function isRolePart(reading: ReadingText, index: number, run: NameRun): boolean {
  const {tokens} = reading
  if (index >= run.from) return !hasFlag(tokens, index, Flag.network)
  const gap = (tokens.start[index + 1] ?? 0) - (tokens.end[index] ?? 0)
  if (tokens.kind[index] === Kind.possessive)
    return index + 1 === run.from && hasFlag(tokens, index - 1, Flag.geo)
  // "Chilean poet NAME"
  if (isCapitalized(tokens, index)) {
    const isBeforeNoun = gap === 1 && tokens.kind[index + 1] === Kind.lower
    // "Civil defense chief NAME": the sentence's capital.
    const opens =
      startsSentence(tokens, index) && !hasFlag(tokens, index, Flag.function | Flag.adverb)
    return isBeforeNoun && (opens || hasFlag(tokens, index, Flag.demonym | Flag.geo))
  }
  return (
    gap === 1 &&
    tokens.kind[index] === Kind.lower &&
    hasFlag(tokens, index, Flag.role | Flag.roleModifier)
  )
}

/** "He covers defense as a Senior Writer for Newsweek." "Sato is the director of the Abyss Law Center." */
function addLaterRoles(reading: ReadingText, sentences: Sentence[], guests: Declared[]): void {
  const {tokens, pack} = reading
  for (const guest of guests) {
    if (guest.role !== null || guest.affiliation !== null) continue
    for (const sentence of sentences) {
      const text = sliceTokens(tokens, sentence.from, sentence.to)
      const names = guest.name.split(' ')
      const isAbout = guests.length === 1 && /^(?:he|she|they)\b/i.test(text)
      if (!isAbout && !names.some((name) => name.length > 2 && text.slice(0, 60).includes(name)))
        continue
      if (!pack.patterns.laterRole.test(text)) continue
      const phrase =
        /\bas (?=(?:an?|the) )/.exec(text) ??
        /(?:\b(?:is|was|serves as|works as|has been)|['’]s) (?:also |now |currently )?(?=(?:an?|the) |[a-z])/.exec(
          text,
        )
      if (phrase === null) continue
      const read = splitRole(
        text.slice(phrase.index + phrase[0].length),
        pack.patterns,
        pack.flagsOf,
      )
      guest.role = read.role
      guest.affiliation = read.affiliation
      break
    }
  }
}

function declare(reading: ReadingText, run: NameRun): Declared {
  return {
    name: nameText(reading.tokens, run.nameFrom, run.nameTo),
    from: run.nameFrom,
    to: run.nameTo,
    role: null,
    affiliation: null,
  }
}
