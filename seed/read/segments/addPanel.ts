import type {Header} from '../lines/findHeader.ts'
import type {ReadingText} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import type {Byline} from './readByline.ts'
import {isNearTop, openDraft, titleAbove} from './openDraft.ts'
import {readPanel, readPanelHost} from './readPanel.ts'
import type {Segments} from './segmentDraft.ts'

export function addPanel(
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
