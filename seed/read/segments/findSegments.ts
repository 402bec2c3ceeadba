import type {Header} from '../lines/findHeader.ts'
import type {Paragraph} from '../lines/splitParagraphs.ts'
import {type ReadingText, splitSentences} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import {addByline, readCredit} from './addByline.ts'
import {LONGEST_INTRODUCTION, addInterview} from './addInterview.ts'
import {addPanel} from './addPanel.ts'
import type {Byline} from './readByline.ts'
import {finishPackage} from './finishPackage.ts'
import {readInterviewers} from './interviewHosts.ts'
import {type Segments, createDraft} from './segmentDraft.ts'

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
