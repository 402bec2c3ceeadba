import type {BlockKind, Range} from '../report.ts'
import type {Header} from '../lines/findHeader.ts'
import type {Declared} from '../people/declared.ts'
import {nameKey} from '../people/person.ts'
import {splitSentences, type ReadingText, type Sentence} from '../readingText.ts'
import {readByline, type Byline} from './readByline.ts'
import {describeGuests} from './describeGuests.ts'
import {readInterview} from './readInterview.ts'
import {createDraft, type Segments} from './segmentDraft.ts'
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
  // "Historian NAME has written a book.": who alone answers an outlet is no reporter of its.
  const isAlone = isOutletAsking && speakers.length === 1
  const byline = isAlone ? undefined : introduction.bylines.find(({name}) => name !== host?.name)
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
  const called = new Set(introduction.guests.map(({name}) => nameKey(name)))
  const announced = answering.filter(({name}) => called.has(nameKey(name)))
  const present = outsideFilm(transcript, host, reporter)
  const live = answering.filter((speaker) => present.has(speaker))
  const talking = reporter !== null && live.length > 0 ? live : answering
  const guests = reporter !== null && announced.length > 0 ? announced : talking
  describeGuests(reading, introductions(reading, kinds), transcript, guests)
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

/**
 * Who has a turn outside the reporter's film. A voice of the film speaks only where, of host and reporter,
 * the reporter spoke last and speaks next.
 */
function outsideFilm(
  {turns, speakers}: Transcript,
  host: Declared | undefined,
  reporter: Declared | null,
): Set<Declared | undefined> {
  const talkers = turns.map(({speaker}) => speakers[speaker])
  const followReporter = (order: (Declared | undefined)[]): boolean[] => {
    let isReporters = false
    return order.map((talker) => {
      const follows = isReporters
      if (talker === host || talker === reporter) isReporters = talker === reporter
      return follows
    })
  }
  const isBehind = followReporter(talkers)
  const isBefore = followReporter(talkers.toReversed()).toReversed()
  return new Set(talkers.filter((_, index) => !isBehind[index] || !isBefore[index]))
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
