import {assembleReport} from './assembleReport.ts'
import {attributeQuotes} from './attribution/attributeQuotes.ts'
import {findIndirect} from './attribution/findIndirect.ts'
import {inferMarks} from './attribution/missingMarks.ts'
import type {Scene} from './attribution/scene.ts'
import {readFrontMatter} from './frontMatter.ts'
import {labelParagraphs} from './labels/labelParagraphs.ts'
import {resolveLabels} from './labels/resolveLabels.ts'
import {languageFor} from './languageFor.ts'
import {classifyLines} from './lines/classifyLines.ts'
import {findHeader} from './lines/findHeader.ts'
import {nameKey} from './people/person.ts'
import {buildRegistry} from './people/registry.ts'
import {type QuotedStretch, findMarks} from './quotes/findMarks.ts'
import type {ReadLists} from './readLists.ts'
import {type ReadingText, prepareText} from './readingText.ts'
import type {BlockKind, Report} from './report.ts'
import {ReportError} from './reportError.ts'
import {addInterviewer} from './segments/addInterviewer.ts'
import {findSegments} from './segments/findSegments.ts'
import {readTurns} from './segments/readTurns.ts'
import type {Segments} from './segments/segmentDraft.ts'
import {transcriptSegment} from './segments/transcriptSegment.ts'
import {cleanText} from './text/cleanText.ts'
import {gluedCaptionEdits} from './text/gluedCaption.ts'
import {markdownEdits} from './text/markdownEdits.ts'
import {tokenFrom} from './tokens/tokenize.ts'

export interface ReadConfig {
  /** What an outlet adds to the word lists. */
  lists?: ReadLists
  /** Largest text to read, in UTF-16 units. */
  maxLength?: number
}

/** Units of text above which a report is refused: no broadcaster's page comes near. */
const LONGEST_REPORT = 20_000_000

/**
 * Reads a report's text into its parts, every one with its place in the text. Pure: the same text
 * yields the same report. Throws a `ReportError` where front matter is wrong, the text is empty or
 * too long, or nothing in it is recognisable as a report.
 */
export function readReport(input: {file: string; text: string; config?: ReadConfig}): Report {
  const {file, text, config = {}} = input
  if (text.length > (config.maxLength ?? LONGEST_REPORT)) {
    throw new ReportError(
      'tooLarge',
      file,
      null,
      `has ${text.length} characters, more than the limit of ${config.maxLength ?? LONGEST_REPORT}. Split it into one file per report.`,
    )
  }
  const matter = readFrontMatter(file, text)
  if (text.slice(matter.end).trim() === '' || text.replace(/^\uFEFF/, '').trim() === '') {
    throw new ReportError(
      'empty',
      file,
      null,
      'holds no text. Give the report as plain text, its headline first.',
    )
  }
  const pack = languageFor(config.lists, matter.lists, matter.frontMatter.program)
  const edits = [
    ...(matter.end === 0 ? [] : [{start: 0, end: matter.end, replacement: ''}]),
    ...gluedCaptionEdits(text, matter.end),
  ]
  const clean = cleanText(
    text,
    /\.(?:md|markdown)$/i.test(file) ? [...edits, ...markdownEdits(text, matter.end)] : edits,
  )

  // 1, 2: lines, and what each is by itself
  const reading = prepareText(clean.text, pack)
  const kinds = classifyLines(reading)
  const header = findHeader(reading, kinds)
  // 3: segments with their people, or the turns of a transcript
  const transcript = readTurns(reading, kinds)
  const segments =
    transcript === null
      ? findSegments(reading, kinds, header)
      : transcriptSegment(reading, kinds, header, transcript)
  addInterviewer(reading, kinds, segments)
  // 4: what stands between marks
  const stretches = findMarks(reading.tokens, reading.paragraphs, inferMarks(reading))
  const quoted = maskQuoted(reading, stretches)
  // 5: everyone who is named
  const labels = labelParagraphs(reading, kinds, transcript, segments)
  const staff = new Set(
    [
      ...segments.drafts.flatMap((draft) => [draft.reporter, draft.anchor]),
      header.host,
      ...segments.hosts,
    ].flatMap((name) => (name === null ? [] : [nameKey(name)])),
  )
  const registry = buildRegistry(
    reading,
    kinds,
    quoted,
    [...segments.declared, ...labels.declared],
    staff,
    placesOf(reading, segments),
  )
  // 6, 7, 8: who said it, as what
  const named = resolveLabels(labels.byParagraph, labels.hasChyrons, registry.people)
  const scene: Scene = {
    reading,
    registry,
    quoted,
    speakerIn: new Int32Array(reading.paragraphs.length).fill(-1),
    headEnd: headEndOf(reading, kinds),
    isTold: (paragraph) => TOLD.has(kinds[paragraph] ?? 'paragraph'),
    turnOf: (paragraph) => named.byParagraph.get(paragraph)?.person ?? -1,
    isTurn: (paragraph) => kinds[paragraph] === 'turn',
  }
  const attributed = attributeQuotes(scene, kinds, stretches, named)
  const indirect = findIndirect(scene, kinds)
  return assembleReport({
    file,
    clean,
    matter,
    reading,
    kinds,
    header,
    segments,
    transcript,
    scene,
    stretches,
    attributed,
    indirect,
  })
}

/** Headline, program and the first paragraph stand before it. */
function headEndOf(reading: ReadingText, kinds: BlockKind[]): number {
  const first = kinds.findIndex((kind) => kind === 'paragraph' || kind === 'dek')
  return reading.paragraphs[first]?.end ?? 0
}

/** Names that a byline or a dateline uses for a place. */
function placesOf(reading: ReadingText, segments: Segments): Set<string> {
  return new Set(
    segments.drafts.flatMap(({location}) =>
      location === null ? [] : [nameKey(reading.text.slice(location.start, location.end))],
    ),
  )
}

const TOLD = new Set<BlockKind>([
  'paragraph',
  'dek',
  'chyron',
  'turn',
  'segmentIntro',
  'signOff',
  'bullet',
])

function maskQuoted(reading: ReadingText, stretches: QuotedStretch[]): Uint8Array {
  const quoted = new Uint8Array(reading.tokens.count)
  for (const stretch of stretches) {
    const from = tokenFrom(reading.tokens, stretch.outerStart)
    const to = tokenFrom(reading.tokens, stretch.outerEnd)
    quoted.fill(1, from, to)
  }
  return quoted
}
