import {nameText} from '../people/nameText.ts'
import {nameKey} from '../people/person.ts'
import {readChyron} from '../people/readChyron.ts'
import type {ReadingText} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import type {Transcript} from '../segments/readTurns.ts'
import type {Segments} from '../segments/segmentDraft.ts'
import {type ParagraphLabels, setLabel} from './paragraphLabels.ts'
import {readSeparateChyrons} from './readSeparateChyrons.ts'
import {readSoundbite} from './readSoundbite.ts'

/** Reads the labels that name a speaker outside the running text: chyrons, soundbite lines, turns. */
export function labelParagraphs(
  reading: ReadingText,
  kinds: BlockKind[],
  transcript: Transcript | null,
  segments: Segments,
): ParagraphLabels {
  const labels: ParagraphLabels = {
    byParagraph: new Map(),
    declared: [],
    hasChyrons: kinds.includes('chyron'),
  }
  const known = mixedCaseNames(reading, kinds, segments)
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (kinds[index] === 'chyron') {
      const chyron = readChyron(reading, paragraph, (name) => known.get(nameKey(name)))
      if (chyron !== null) {
        const isStaff = segments.drafts.some(
          (draft) => draft.reporter !== null && nameKey(draft.reporter) === nameKey(chyron.name),
        )
        labels.declared.push(isStaff ? {...chyron, role: null, affiliation: null} : chyron)
        setLabel(labels, index, chyron, {rule: 'chyron', evidence: 'chyron'})
      }
    } else if (kinds[index] === 'soundbite') readSoundbite(reading, index, labels)
  }
  readSeparateChyrons(reading, kinds, labels, known)
  for (const turn of transcript?.turns ?? []) {
    const speaker = transcript?.speakers[turn.speaker]
    if (speaker === undefined) continue
    for (let index = turn.firstParagraph; index <= turn.lastParagraph; index++) {
      setLabel(labels, index, speaker, {rule: 'turn', evidence: 'turn'})
    }
  }
  return labels
}

/** Names that the report spells in mixed case, for reading the ones in capitals. */
function mixedCaseNames(
  reading: ReadingText,
  kinds: BlockKind[],
  segments: Segments,
): Map<string, string> {
  const names = new Map(segments.declared.map(({name}) => [nameKey(name), name]))
  if (!kinds.includes('chyron')) return names
  for (const [index, runs] of reading.names.entries()) {
    if (kinds[index] !== 'paragraph') continue
    for (const run of runs) {
      if (run.nameTo - run.nameFrom < 2) continue
      const name = nameText(reading.tokens, run.nameFrom, run.nameTo)
      names.set(nameKey(name), name)
    }
  }
  return names
}
