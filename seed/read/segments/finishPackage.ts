import type {ReadingText} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import {setReporter} from './addByline.ts'
import type {Byline} from './readByline.ts'
import {readSignOff, readStandUp} from './readSignOff.ts'
import {readTailCredit} from './readTailCredit.ts'
import {readTextDateline} from './readTextDateline.ts'
import type {SegmentDraft, Segments} from './segmentDraft.ts'

export function finishPackage(
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
  if (draft.reporter === null && draft.kind === 'package') {
    const credit = readTailCredit(reading, kinds)
    if (credit !== null) setReporter(reading, draft, credit, found)
  }
  const isShotList =
    kinds.includes('soundbite') || (kinds.includes('dateline') && kinds.includes('shot'))
  const isScript = reading.paragraphs
    .slice(0, 6)
    .some((line) => reading.pack.patterns.scriptNotice.test(line.text.slice(0, 300)))
  if (draft.kind === 'package' && (isShotList || isScript)) draft.kind = 'other'
}
