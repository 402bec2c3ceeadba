import type {BlockKind, Range} from '../report.ts'
import type {Header} from '../lines/findHeader.ts'
import type {Declared} from '../people/declared.ts'
import {findNames} from '../people/findNames.ts'
import {nameKey} from '../people/person.ts'
import {hasRoleWord} from '../people/phraseTokens.ts'
import {readRolePhrase} from '../people/rolePhrase.ts'
import {splitSentences, type ReadingText, type Sentence} from '../readingText.ts'
import {hasFlag} from '../tokens/tokenize.ts'
import {Flag} from '../tokens/flags.ts'
import {readByline, type Byline} from './readByline.ts'
import {addLaterRoles} from './addLaterRoles.ts'
import {readInterview} from './readInterview.ts'
import {createDraft, type Segments} from './segmentDraft.ts'
import {readGuest} from './readGuest.ts'
import {matchSignOff} from './readSignOff.ts'
import {type Transcript, isOutlet} from './readTurns.ts'

const LONGEST_INTRODUCTION = 1500

/** A transcript is one talk: whoever speaks for an outlet or speaks first asks, the others answer. */
export function transcriptSegment(
  reading: ReadingText,
  kinds: BlockKind[],
  header: Header,
  transcript: Transcript,
): Segments {
  const {speakers, turns} = transcript
  const isHost = (speaker: Declared): boolean =>
    reading.pack.patterns.hostRole.test(`${speaker.role ?? ''} ${speaker.affiliation ?? ''}`)
  const first = speakers[turns.find((turn) => turn.speaker !== -1)?.speaker ?? -1]
  const introduction = readIntroduction(reading, kinds)
  // "CGTN:" asks; who that is stands in the introduction.
  const isOutletAsking =
    turns[0]?.speaker === -1 && (introduction.anchor !== null || isAskedByOutlet(reading, turns))
  const announcedHost = speakers.find(({name}) => name === introduction.anchor)
  const host = speakers.find(isHost) ?? announcedHost ?? (isOutletAsking ? undefined : first)
  const byline = introduction.bylines.find(({name}) => name !== host?.name)
  const reporter =
    speakers.find(
      (speaker) =>
        speaker !== host && (speaker.name === byline?.name || isStaffReporter(reading, speaker)),
    ) ?? null
  const talks = new Set(turns.flatMap((turn) => (turn.isClip ? [] : [turn.speaker])))
  const answering = speakers.filter(
    (speaker, index) =>
      speaker !== host &&
      speaker !== reporter &&
      talks.has(index) &&
      !isHost(speaker) &&
      !isStaffReporter(reading, speaker),
  )
  // The voices of a film that is played answer nobody: where guests are announced, those are they.
  const announced = answering.filter(({name}) =>
    introduction.guests.some((guest) => nameKey(guest.name) === nameKey(name)),
  )
  const live = answering.filter((speaker) => !isInFilm(transcript, speaker, host, reporter))
  const talking = reporter !== null && live.length > 0 ? live : answering
  const guests = reporter !== null && announced.length > 0 ? announced : talking
  for (const guest of guests) describe(reading, kinds, transcript, guest)
  const draft = createDraft(guests.length > 1 ? 'panel' : 'interview', header.headline, 0)
  draft.anchor = host?.name ?? (isOutletAsking ? introduction.anchor : null)
  draft.reporter = reporter?.name ?? null
  if (reporter !== null)
    draft.location =
      (byline?.name === reporter.name ? byline.location : null) ??
      signOffPlace(reading, transcript, reporter)
  draft.guests = guests
  return {drafts: [draft], declared: speakers, bylines: [], isStudioTalk: false, hosts: []}
}

/** A voice of the reporter's film: all its turns stand between those of the reporter and of other such voices. */
function isInFilm(
  {turns, speakers}: Transcript,
  speaker: Declared,
  host: Declared | undefined,
  reporter: Declared | null,
): boolean {
  const own = speakers.indexOf(speaker)
  const talker = (index: number): Declared | undefined => speakers[turns[index]?.speaker ?? -1]
  return turns.every((turn, index) => {
    if (turn.speaker !== own) return true
    let before = index - 1
    while (before >= 0 && talker(before) !== host && talker(before) !== reporter) before--
    let after = index + 1
    while (after < turns.length && talker(after) !== host && talker(after) !== reporter) after++
    return before >= 0 && talker(before) === reporter && talker(after) === reporter
  })
}

/** "DW: What did you see?" */
function isAskedByOutlet(reading: ReadingText, turns: Transcript['turns']): boolean {
  const [first] = turns
  if (first === undefined) return false
  const line = reading.paragraphs[first.firstParagraph]
  return line !== undefined && isOutlet(reading.pack, line.text.slice(0, line.text.indexOf(':')))
}

/** "CNN CORRESPONDENT"; a correspondent of another house is a guest. */
function isStaffReporter(reading: ReadingText, {role, affiliation}: Declared): boolean {
  const text = `${role ?? ''} ${affiliation ?? ''}`
  if (reading.pack.patterns.bylineLabel.test(text)) return true
  if (!reading.pack.patterns.reporterRole.test(text)) return false
  if (affiliation === null) return true
  const networks = new Set([...reading.pack.networks].map((name) => name.toLowerCase()))
  return text
    .toLowerCase()
    .split(/[^\p{L}\d+]+/u)
    .some((word) => networks.has(word))
}

/** Whom the paragraphs above a transcript announce, and who reports. */
function readIntroduction(
  reading: ReadingText,
  kinds: BlockKind[],
): {anchor: string | null; guests: Declared[]; bylines: Byline[]} {
  let anchor: string | null = null
  const guests: Declared[] = []
  const bylines: Byline[] = []
  for (const sentences of introductions(reading, kinds)) {
    const interview = readInterview(reading, sentences, true)
    guests.push(...(interview?.guests ?? []))
    anchor ??= interview?.anchor?.name ?? null
    for (const sentence of sentences) {
      const byline = readByline(reading, sentence)
      if (byline !== null) bylines.push(byline)
    }
  }
  return {anchor, guests, bylines}
}

/** "For PBS, I’m NAME in Washington." */
function signOffPlace(
  reading: ReadingText,
  {turns, speakers}: Transcript,
  reporter: Declared,
): Range | null {
  const own = turns.filter(({speaker}) => speakers[speaker] === reporter)
  for (const {start, end} of own.toReversed()) {
    const found = matchSignOff(reading, start, end, reporter.name)
    if (found !== null) return found.signOff.location
  }
  return null
}

function introductions(reading: ReadingText, kinds: BlockKind[]): Sentence[][] {
  return reading.paragraphs.flatMap((paragraph, index) =>
    kinds[index] === 'paragraph' && paragraph.text.length <= LONGEST_INTRODUCTION
      ? [splitSentences(reading.tokens, paragraph.from, paragraph.to)]
      : [],
  )
}

/** What a guest is, where the label of the turn does not say it: from the introduction, then from the host. */
function describe(
  reading: ReadingText,
  kinds: BlockKind[],
  transcript: Transcript,
  guest: Declared,
): void {
  const own = transcript.speakers.indexOf(guest)
  // "REP." of the label gives way to "State Representative" of the host.
  const rank =
    guest.role !== null && reading.pack.patterns.rank.test(guest.role) ? guest.role : null
  if (rank !== null) guest.role = null
  const told = transcript.turns
    .filter(({speaker}) => speaker !== own)
    .map(({firstParagraph, lastParagraph}) =>
      splitSentences(
        reading.tokens,
        reading.paragraphs[firstParagraph]?.from ?? 0,
        reading.paragraphs[lastParagraph]?.to ?? 0,
      ),
    )
  for (const sentences of introductions(reading, kinds)) describeFrom(reading, sentences, guest)
  for (const sentences of told) {
    if (guest.role !== null || (guest.affiliation !== null && rank === null)) break
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
function roleAhead(reading: ReadingText, from: number, at: number): string | null {
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
    const isHere = words.every(
      (word, offset) =>
        nameKey(tokens.text.slice(tokens.start[index + offset], tokens.end[index + offset])) ===
        word,
    )
    if (isHere) return index
  }
  return -1
}
