import {outletAfter, outletBefore} from './findByline.ts'
import {findNames, nameText, type NameRun} from '../people/findNames.ts'
import {readStated} from '../people/roleBeside.ts'
import {hasRoleWord} from '../people/rolePhrase.ts'
import type {Declared} from '../people/declared.ts'
import {sliceTokens, type ReadingText, type Sentence} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {findSlotNames} from './findSlotNames.ts'
import {readGuests} from './readGuests.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt, tokenFrom} from '../tokens/tokenize.ts'

// A guest who is the subject stands near the sentence's head, behind a role at most.
const FARTHEST_SUBJECT = 8

/** A paragraph that introduces a talk: who asks, who answers. */
export interface Interview {
  anchor: Declared | null
  guests: Declared[]
  /** The guest is the subject, and comes to the program itself. */
  joinsAlone?: boolean
  /** The guest's surname, where the introduction gives no more. */
  surname?: string | undefined
}

/** Reads a paragraph, given as sentences, as the introduction of an interview. */
export function readInterview(
  reading: ReadingText,
  sentences: Sentence[],
  isExpected: boolean,
  hosts: string[] = [],
): Interview | null {
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1]
    const found =
      readIntroduction(reading, sentence, isExpected || isInStudio(reading, sentences), hosts) ??
      (isExpected && before !== undefined ? readPronounGuest(reading, before, sentence) : null)
    if (found === null) continue
    // "NAME is the chair of BODY. CGTN’s NAME spoke with her."
    if (found.guests.length === 0 && before !== undefined && asksPronoun(reading, sentence))
      found.guests.push(...soleGuest(reading, before, found.anchor))
    addLaterRoles(reading, sentences.slice(index + 1), found.guests)
    // "NAME joins us from Havana": without a role that is a reporter.
    if (found.joinsAlone && found.guests.every(isPlain)) continue
    return found
  }
  return null
}

function isPlain({role, affiliation}: Declared): boolean {
  return role === null && affiliation === null
}

function readIntroduction(
  reading: ReadingText,
  sentence: Sentence,
  isExpected: boolean,
  hosts: string[],
): Interview | null {
  const {tokens, pack} = reading
  const runs = findSlotNames(reading, sentence.from, sentence.to)
  for (const run of runs) {
    const isName = run.nameTo - run.nameFrom >= 2
    const end = outletAfter(reading, isName ? run.nameTo : run.to, sentence.to).to
    const after = ` ${sliceTokens(tokens, end, sentence.to)}`
    const verb = pack.patterns.interviewAfter.exec(after)
    if (
      verb === null ||
      (pack.patterns.talksToMany.test(after) && !namesGuest(reading, end, sentence))
    )
      continue
    const isOutlet = isOutletName(reading, run)
    const isStrong = pack.patterns.interviewStrong.test(after)
    // "Callebs also spoke with": the host of the talk above.
    const known = isName ? undefined : hosts.findLast((host) => isSurname(reading, run, host))
    const isHosted =
      isOutlet || known !== undefined || (isName && isOutletsOwn(reading, run, sentence))
    // Ministers meet and neighbors talk all day: only an outlet's own people interview unasked.
    const before = sliceTokens(tokens, sentence.from, run.from)
    const isAnnounced =
      isExpected ||
      isNamedHost(reading, run) ||
      pack.patterns.interviewTopic.test(after) ||
      pack.patterns.interviewLead.test(before)
    const isMeant = isHosted
      ? isExpected || (isStrong && (isAnnounced || !isOutlet))
      : isExpected && isStrong && isName && opensClause(reading, run, sentence)
    if (!isMeant) continue
    // "NAME spoke at length with CGTN’s NAME": the subject answers.
    const answers =
      isExpected && !isHosted && isName
        ? readSubjectGuest(reading, sentence, [run, ...runs], true)
        : null
    if (answers !== null && answers.anchor !== null) return answers
    const from = tokenFrom(tokens, (tokens.end[end - 1] ?? 0) + verb[0].length)
    const guests = readGuests(reading, from, sentence.to)
    if (!isAnnounced && isHosted && guests.every(isPlain)) continue
    const host = isName && !isOutlet ? declareHost(reading, firstOfPair(reading, runs, run)) : null
    return {
      anchor: known === undefined ? host : {...declareHost(reading, run), name: known},
      guests,
      surname: guests.length === 0 ? surnameAt(reading, from, sentence.to) : undefined,
    }
  }
  const joining =
    readJoining(reading, sentence, runs) ?? readWith(reading, sentence, runs, isExpected)
  if (joining !== null) return joining
  return readPair(reading, sentence, runs) ?? readSubjectGuest(reading, sentence, runs, isExpected)
}

function namesGuest(reading: ReadingText, from: number, {to}: Sentence): boolean {
  return (
    readGuests(reading, from + 1, to).length > 0 ||
    sliceTokens(reading.tokens, from, to).includes(':')
  )
}

function isSurname({tokens}: ReadingText, run: NameRun, host: string): boolean {
  return host.endsWith(` ${nameText(tokens, run.from, run.to)}`)
}

/** "interviewed Holt", "spoke with Governor Holt". */
function surnameAt(reading: ReadingText, from: number, to: number): string | undefined {
  const run = findNames(reading.tokens, from, to)[0]
  if (run === undefined || run.from > from + 2 || run.nameTo - run.nameFrom !== 1) return undefined
  return nameText(reading.tokens, run.nameFrom, run.nameTo)
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
  if (
    outletBefore(reading, run) !== null ||
    outletAfter(reading, run.nameTo, sentence.to).range !== null
  )
    return true
  const before = sliceTokens(reading.tokens, Math.max(sentence.from, run.from - 4), run.nameFrom)
  const {hostRole, reporterRole} = reading.pack.patterns
  return hostRole.test(before) || reporterRole.test(before)
}

/** "CGTN’s NAME and NAME spoke with": of two who ask, the first is the anchor. */
function firstOfPair(reading: ReadingText, runs: NameRun[], run: NameRun): NameRun {
  const {tokens, pack} = reading
  const first = runs[runs.indexOf(run) - 1]
  const isPair =
    first !== undefined &&
    first.to === run.from - 1 &&
    first.nameTo - first.nameFrom >= 2 &&
    pack.words.and.has(lowerWordAt(tokens, run.from - 1)) &&
    outletBefore(reading, first) !== null
  return isPair ? first : run
}

/** "Host NAME". */
function isNamedHost(reading: ReadingText, run: NameRun): boolean {
  return reading.pack.patterns.hostRole.test(
    sliceTokens(reading.tokens, run.nameFrom - 1, run.nameFrom),
  )
}

function opensClause(reading: ReadingText, run: NameRun, sentence: Sentence): boolean {
  if (run.from === sentence.from || isSign(reading.tokens, run.from - 1, ',')) return true
  const before = lowerWordAt(reading.tokens, run.from - 1)
  return /^(?:then|and|as|where|when|later)$/.test(before)
}

/** "an exclusive interview with ROLE NAME", "we are joined by NAME", "our guest tonight is NAME". */
function readWith(
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

/** "Elaine Reyes’s interview with", "CGTN’s Elaine Reyes in conversation with". */
function isAsking(reading: ReadingText, run: NameRun, sentence: Sentence, verb: number): boolean {
  const {tokens} = reading
  if (run.nameTo - run.nameFrom < 2 || (tokens.end[run.nameTo - 1] ?? 0) > verb) return false
  const isOwner = tokens.kind[run.nameTo] === Kind.possessive
  return isOwner
    ? (tokens.start[run.nameTo + 1] ?? 0) >= verb
    : isOutletsOwn(reading, run, sentence)
}

function isOutletsOwnReporter(reading: ReadingText, run: NameRun): boolean {
  const outlet = outletBefore(reading, run)
  if (outlet === null) return false
  const name = reading.text.slice(outlet.start, outlet.end)
  return reading.pack.networks.has(name) || reading.pack.programs.includes(name)
}

/** The paragraph itself says that it is a talk in the studio. */
function isInStudio(reading: ReadingText, sentences: Sentence[]): boolean {
  const from = sentences[0]?.from ?? 0
  const to = sentences.at(-1)?.to ?? from
  return reading.pack.patterns.inStudio.test(
    sliceTokens(reading.tokens, from, Math.min(to, from + 40)),
  )
}

/** "spoke with her", "asked him". */
function asksPronoun(reading: ReadingText, sentence: Sentence): boolean {
  const {tokens, pack} = reading
  for (let index = sentence.from + 1; index < sentence.to; index++) {
    const kind = pack.pronouns.get(lowerWordAt(tokens, index))
    if (kind !== 'male' && kind !== 'female') continue
    const before = lowerWordAt(tokens, index - 1)
    if (pack.words.at.has(before) || pack.words.to.has(before)) return true
    if (hasFlag(tokens, index - 1, Flag.speech | Flag.strongSpeech)) return true
  }
  return false
}

function soleGuest(reading: ReadingText, before: Sentence, anchor: Declared | null): Declared[] {
  const guests = readGuests(reading, before.from, before.to)
  return guests.length === 1 && guests[0]?.name !== anchor?.name ? guests : []
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
    : {anchor: host === undefined ? null : declareHost(reading, host), guests}
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
    anchor: declareHost(reading, host),
    guests: readGuests(reading, guest.from, verb),
  }
}

/** "In an interview with CGTN’s host NAME", "with NAME, host of The Point": who asked. */
export function readInterviewers(reading: ReadingText, sentence: Sentence): string[] {
  const {tokens, pack} = reading
  return findNames(tokens, sentence.from, sentence.to).flatMap((run) => {
    if (run.nameTo - run.nameFrom < 2) return []
    const after = sliceTokens(tokens, run.nameTo, Math.min(sentence.to, run.nameTo + 4))
    if (!isOutletsOwn(reading, run, sentence) && !pack.patterns.hostRole.test(after)) return []
    const before = sliceTokens(tokens, sentence.from, run.nameFrom)
    return pack.patterns.interviewOf.test(before)
      ? [nameText(tokens, run.nameFrom, run.nameTo)]
      : []
  })
}

/** "NAME, ROLE of BODY, joined CGTN’s NAME to discuss", "NAME spoke to CGTN about". */
function readSubjectGuest(
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
function readPronounGuest(
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

/** Who asks, for the outlet that stands before the name. */
function declareHost(reading: ReadingText, run: NameRun): Declared {
  const outlet = outletBefore(reading, run)
  return {
    name: nameText(reading.tokens, run.nameFrom, run.nameTo),
    from: run.nameFrom,
    to: run.nameTo,
    role: null,
    affiliation: outlet === null ? null : reading.text.slice(outlet.start, outlet.end),
  }
}
