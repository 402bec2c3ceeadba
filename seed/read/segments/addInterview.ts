import type {Header} from '../lines/findHeader.ts'
import type {Declared} from '../people/declared.ts'
import {findNames} from '../people/findNames.ts'
import {nameText} from '../people/nameText.ts'
import {type ReadingText, type Sentence, splitSentences} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import {addLaterRoles} from './addLaterRoles.ts'
import {findPlace} from './findPlace.ts'
import {isNearTop, openDraft, titleAbove} from './openDraft.ts'
import {readGuest} from './readGuest.ts'
import {readInterview} from './readInterview.ts'
import type {SegmentDraft, Segments} from './segmentDraft.ts'

export const LONGEST_INTRODUCTION = 1500

export function addInterview(
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
    () => found.drafts.flatMap(({anchor}) => (anchor === null ? [] : [anchor])),
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
