import type {BlockKind, Range, SegmentKind} from '../report.ts'
import type {Header} from '../lines/findHeader.ts'
import type {Paragraph} from '../lines/splitParagraphs.ts'
import {isHeadline} from '../lines/findHeader.ts'
import type {Declared} from '../people/declared.ts'
import {findNames, nameText} from '../people/findNames.ts'
import {splitSentences, type ReadingText, type Sentence} from '../readingText.ts'
import {readByline, type Byline} from './findByline.ts'
import {findPlace} from './findPlace.ts'
import {addLaterRoles, readInterview, readInterviewers} from './findInterview.ts'
import {readGuest} from './readGuests.ts'
import {readCredits} from './readCredits.ts'
import {readPanel, readPanelHost} from './readPanel.ts'
import {readSignOff, readStandUp, readTextDateline} from './readSignOff.ts'

/** A segment before its people and quotes are known. Ranges are offsets into the clean text. */
export interface SegmentDraft {
  kind: SegmentKind
  title: Range | null
  reporter: string | null
  location: Range | null
  anchor: string | null
  guests: Declared[]
  firstParagraph: number
}

export interface Segments {
  drafts: SegmentDraft[]
  /** Everyone whom the layout names. */
  declared: Declared[]
  bylines: Byline[]
  /** An article about a talk in a studio. */
  isStudioTalk: boolean
  /** Whom the text names as the outlet's own interviewers. */
  hosts: string[]
}

const LONGEST_INTRODUCTION = 1500
// Between a second title and the sentence that says who talks.
const MOST_PROSE_BELOW_TITLE = 2
const LONGEST_PANEL_HEAD = 300
// A byline stands near the top; a sign-off is read apart.
const BYLINE_PARAGRAPHS = 14

/** Finds the segments of a report that is no transcript. */
export function findSegments(reading: ReadingText, kinds: BlockKind[], header: Header): Segments {
  const found: Segments = {
    drafts: [createDraft('package', header.headline, 0)],
    declared: [],
    bylines: [],
    isStudioTalk: false,
    hosts: [],
  }
  const state = {fallback: null as Byline | null}
  // A show with its host on the line below the headline is a talk by itself.
  found.isStudioTalk = header.host !== null
  for (let index = 0; index < reading.paragraphs.length; index++) {
    readCredit(reading, kinds, header, index, found)
    if (!isProse(kinds[index])) continue
    const paragraph = reading.paragraphs[index]
    if (paragraph === undefined) continue
    if (
      kinds[index] === 'bullet' ||
      headsBullets(kinds, index, paragraph) ||
      reading.pack.patterns.panelIntro.test(paragraph.text.slice(0, 240)) ||
      reading.pack.patterns.panelLead.test(paragraph.text.slice(0, 200))
    ) {
      const skipped = addPanel(reading, kinds, header, index, found, state)
      if (skipped > index) {
        index = skipped - 1
        continue
      }
    }
    if (kinds[index] !== 'paragraph' || paragraph.text.length > LONGEST_INTRODUCTION) continue
    const sentences = splitSentences(reading.tokens, paragraph.from, paragraph.to)
    if (addInterview(reading, kinds, header, index, sentences, found)) continue
    if (index < header.bodyFrom + BYLINE_PARAGRAPHS)
      addByline(reading, kinds, header, index, sentences, found, state)
    if (
      reading.pack.patterns.studioTalk.test(paragraph.text) ||
      mentionsShow(reading, header, paragraph)
    ) {
      if (header.program !== null) found.isStudioTalk = true
      for (const sentence of sentences) found.hosts.push(...readInterviewers(reading, sentence))
    }
  }
  const first = found.drafts[0]
  if (first !== undefined) finishPackage(reading, kinds, first, found, state.fallback)
  return found
}

export function createDraft(
  kind: SegmentKind,
  title: Range | null,
  firstParagraph: number,
): SegmentDraft {
  return {kind, title, reporter: null, location: null, anchor: null, guests: [], firstParagraph}
}

/** "told CGTN’s The Point", "speaks on Dialogue": the page is about the show that it names above. */
function mentionsShow({text, pack}: ReadingText, header: Header, paragraph: Paragraph): boolean {
  if (header.program === null || header.program.end > paragraph.start) return false
  const show = text.slice(header.program.start, header.program.end)
  for (
    let at = paragraph.text.indexOf(show);
    at !== -1;
    at = paragraph.text.indexOf(show, at + 1)
  ) {
    if (pack.patterns.beforeShow.test(paragraph.text.slice(Math.max(0, at - 40), at))) return true
  }
  return false
}

/** "… with these guests:" above a list. */
function headsBullets(kinds: BlockKind[], index: number, {text}: Paragraph): boolean {
  const isList = kinds[index + 1] === 'bullet' || kinds[index + 1] === 'shot'
  return isList && text.endsWith(':') && text.length < LONGEST_PANEL_HEAD
}

function isProse(kind: BlockKind | undefined): boolean {
  return kind === 'paragraph' || kind === 'bullet'
}

function readCredit(
  reading: ReadingText,
  kinds: BlockKind[],
  header: Header,
  index: number,
  found: Segments,
): void {
  const paragraph = reading.paragraphs[index]
  const first = found.drafts[0]
  if (paragraph === undefined || first === undefined || kinds[index] === 'turn') return
  if (kinds[index] === 'dateline') {
    const place = reading.pack.patterns.dateline.exec(paragraph.text)?.[1]
    if (place !== undefined)
      first.location ??= {start: paragraph.start, end: paragraph.start + place.length}
    return
  }
  const credit = readCredits(reading, kinds, header, index)
  if (credit === null) return
  if (first.reporter === null) setReporter(reading, first, credit, found)
}

function setReporter(
  reading: ReadingText,
  draft: SegmentDraft,
  byline: Byline,
  found: Segments,
): void {
  draft.reporter = byline.name
  draft.location ??= byline.location
  found.bylines.push(byline)
  found.declared.push(asDeclared(reading, byline))
}

function asDeclared(
  reading: ReadingText,
  {name, nameFrom, nameTo, role, outlet}: Byline,
): Declared {
  const affiliation = outlet === null ? null : reading.text.slice(outlet.start, outlet.end)
  return {name, from: nameFrom, to: nameTo, role, affiliation}
}

function addByline(
  reading: ReadingText,
  kinds: BlockKind[],
  header: Header,
  index: number,
  sentences: Sentence[],
  found: Segments,
  state: {fallback: Byline | null},
): void {
  const isLong = sentences.length > 8
  for (const sentence of isLong ? [...sentences.slice(0, 3), ...sentences.slice(-2)] : sentences) {
    const byline = readByline(reading, sentence)
    if (byline === null) continue
    const current = found.drafts.at(-1)
    if (current === undefined) return
    if (byline.strength === 1) {
      state.fallback ??= index <= header.bodyFrom + 4 ? byline : null
      continue
    }
    const titleAt = titleAbove(reading, kinds, header, index, found)
    const joins = reading.pack.patterns.ownReporterJoins.test(
      reading.text.slice(
        reading.tokens.end[byline.nameTo - 1],
        (reading.tokens.start[sentence.to - 1] ?? 0) + 1,
      ),
    )
    if (joins && titleAt !== -1) {
      const draft = openDraft(reading, kinds, 'interview', titleAt, index, found)
      setReporter(reading, draft, byline, found)
      return
    }
    if (titleAt !== -1 && found.drafts[0]?.reporter != null) {
      setReporter(
        reading,
        openDraft(reading, kinds, 'package', titleAt, index, found),
        byline,
        found,
      )
      return
    }
    if (current.reporter === null && current.kind === 'package')
      setReporter(reading, current, byline, found)
    else {
      if (current.reporter === byline.name) current.location ??= byline.location
      found.bylines.push(byline)
      found.declared.push(asDeclared(reading, byline))
    }
    return
  }
}

function addInterview(
  reading: ReadingText,
  kinds: BlockKind[],
  header: Header,
  index: number,
  sentences: Sentence[],
  found: Segments,
): boolean {
  const titleAt = titleAbove(reading, kinds, header, index, found)
  const first = found.drafts[0]
  if (first === undefined) return false
  const mayBeWhole = titleAt === -1 && found.drafts.length === 1 && isNearTop(kinds, header, index)
  const interview = readInterview(
    reading,
    sentences,
    titleAt !== -1 || (mayBeWhole && first.reporter === null),
    found.drafts.flatMap(({anchor}) => (anchor === null ? [] : [anchor])),
  )
  if (interview === null) return false
  const isOwn = (name: string | undefined): boolean =>
    name !== undefined && found.drafts.some(({reporter}) => reporter === name)
  // The page's own reporter talks to people all through the report.
  if (titleAt === -1 && !mayBeWhole && isOwn(interview.anchor?.name)) return false
  const isWhole =
    mayBeWhole && (first.reporter === null || first.reporter === interview.anchor?.name)
  if (interview.surname !== undefined)
    interview.guests.push(...findGuest(reading, kinds, header, index, interview.surname))
  if (interview.guests.length === 0 && titleAt === -1 && !isWhole) return false
  const kind = interview.guests.length > 1 ? 'panel' : 'interview'
  const draft = isWhole ? first : openDraft(reading, kinds, kind, titleAt, index, found)
  draft.kind = kind
  draft.anchor = interview.anchor?.name ?? null
  draft.guests = interview.guests
  callReporter(reading, index, draft, found)
  kinds[index] = 'segmentIntro'
  found.declared.push(...interview.guests, ...(interview.anchor === null ? [] : [interview.anchor]))
  return true
}

/** "CGTN’s NAME spoke to NAME in Porto": the page's own reporter is no guest of the talk. */
function callReporter(
  reading: ReadingText,
  index: number,
  draft: SegmentDraft,
  found: Segments,
): void {
  const paragraph = reading.paragraphs[index]
  const own = draft.guests.find(({name}) => found.drafts.some(({reporter}) => reporter === name))
  if (own === undefined || paragraph === undefined) return
  draft.guests = draft.guests.filter((guest) => guest !== own)
  draft.reporter = own.name
  draft.kind = 'interview'
  const sentence = splitSentences(reading.tokens, paragraph.from, paragraph.to).find(
    ({from, to}) => from <= own.from && own.from < to,
  )
  if (sentence !== undefined) draft.location = findPlace(reading, sentence, own.to, own.to)
}

/** The page is the talk: above the introduction there is at most an opening paragraph. */
function isNearTop(kinds: BlockKind[], header: Header, index: number): boolean {
  let prose = 0
  for (let at = header.bodyFrom; at < index; at++) if (kinds[at] === 'paragraph') prose++
  return prose <= 2
}

/** "… interviewed Holt": who that is stands above, or in the lines that follow. */
function findGuest(
  reading: ReadingText,
  kinds: BlockKind[],
  header: Header,
  index: number,
  surname: string,
): Declared[] {
  const near = [0, -1, -2, -3, 1].map((offset) => index + offset)
  for (const at of [...near, header.headlineAt]) {
    const paragraph = reading.paragraphs[at]
    if (paragraph === undefined || kinds[at] === 'boilerplate') continue
    const sentences = splitSentences(reading.tokens, paragraph.from, paragraph.to)
    for (const [order, {from, to}] of sentences.entries()) {
      const run = findNames(reading.tokens, from, to).find(
        ({nameFrom, nameTo}) =>
          nameTo - nameFrom >= 2 && nameText(reading.tokens, nameTo - 1, nameTo) === surname,
      )
      if (run === undefined) continue
      const {declared} = readGuest(reading, run, from, to)
      addLaterRoles(reading, sentences.slice(order + 1), [declared])
      return [declared]
    }
  }
  return []
}

function openDraft(
  reading: ReadingText,
  kinds: BlockKind[],
  kind: SegmentKind,
  titleAt: number,
  index: number,
  found: Segments,
): SegmentDraft {
  const title = reading.paragraphs[titleAt]
  const draft = createDraft(
    kind,
    title === undefined ? null : {start: title.start, end: title.end},
    titleAt === -1 ? index : titleAt,
  )
  if (titleAt !== -1) kinds[titleAt] = 'segmentTitle'
  found.drafts.push(draft)
  return draft
}

/** The line above that is a second title, over two paragraphs at most; -1 where there is none. */
function titleAbove(
  reading: ReadingText,
  kinds: BlockKind[],
  header: Header,
  index: number,
  found: Segments,
): number {
  if (header.headlineAt === -1) return -1
  const floor = Math.max(header.headlineAt, found.drafts.at(-1)?.firstParagraph ?? 0, index - 6)
  let prose = 0
  for (let at = index - 1; at > floor; at--) {
    const kind = kinds[at]
    if (kind === 'caption' || kind === 'boilerplate' || kind === 'embed') continue
    const line = reading.paragraphs[at]
    if (line === undefined || kind !== 'paragraph') return -1
    if (isSecondTitle(reading, line)) return at
    prose++
    if (prose > MOST_PROSE_BELOW_TITLE) return -1
  }
  return -1
}

/** A title, and no sentence with a quotation in it; "Expert: “Water is the new oil”" is one. */
function isSecondTitle(reading: ReadingText, line: Paragraph): boolean {
  if (!isHeadline(reading, line)) return false
  return (
    /^[^“"«”"»]{3,60}: ?[“"«][^“"«”"»]{3,80}[^“"«”"».,!?…][”"»]$/.test(line.text) ||
    !/[”"»]$|[,:] ?[“"«]/.test(line.text)
  )
}

function addPanel(
  reading: ReadingText,
  kinds: BlockKind[],
  header: Header,
  index: number,
  found: Segments,
  state: {fallback: Byline | null},
): number {
  const panel = readPanel(reading, kinds, index)
  if (panel === null || panel.guests.length === 0) return index
  const kind = panel.guests.length > 1 ? 'panel' : 'interview'
  const first = found.drafts[0]
  // A page without a film is the talk itself.
  const isWhole =
    first !== undefined &&
    found.drafts.length === 1 &&
    first.kind === 'package' &&
    first.reporter === null &&
    state.fallback === null &&
    isNearTop(kinds, header, index)
  const titleAt =
    kinds[index] === 'paragraph' && !isWhole ? titleAbove(reading, kinds, header, index, found) : -1
  const draft = isWhole ? first : openDraft(reading, kinds, kind, titleAt, index, found)
  draft.kind = kind
  draft.guests = panel.guests
  const host = kinds[index] === 'paragraph' ? readPanelHost(reading, index) : null
  if (host !== null) {
    draft.anchor = host.name
    found.declared.push(host)
  }
  if (kinds[index] === 'paragraph') kinds[index] = 'segmentIntro'
  found.declared.push(...panel.guests)
  return panel.end
}

function finishPackage(
  reading: ReadingText,
  kinds: BlockKind[],
  draft: SegmentDraft,
  found: Segments,
  fallback: Byline | null,
): void {
  if (draft.reporter === null && draft.kind === 'package' && fallback !== null)
    setReporter(reading, draft, fallback, found)
  const signOff = readSignOff(reading, kinds, draft.reporter)
  if (signOff !== null) {
    draft.location ??= signOff.location
    if (draft.reporter === null && draft.kind === 'package') {
      draft.reporter = signOff.name
      found.declared.push({
        name: signOff.name,
        from: signOff.from,
        to: signOff.to,
        role: null,
        affiliation: null,
      })
    }
  }
  draft.location ??= readStandUp(reading, kinds, draft.reporter)
  draft.location ??= readTextDateline(reading, kinds)
  const isShotList =
    kinds.includes('soundbite') || (kinds.includes('dateline') && kinds.includes('shot'))
  const isScript = reading.paragraphs
    .slice(0, 6)
    .some((line) => reading.pack.patterns.scriptNotice.test(line.text.slice(0, 300)))
  if (draft.kind === 'package' && (isShotList || isScript)) draft.kind = 'other'
}
