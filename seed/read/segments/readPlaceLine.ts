import type {Header} from '../lines/findHeader.ts'
import type {ReadingText} from '../readingText.ts'
import type {BlockKind, Range} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, tokenFrom} from '../tokens/tokenize.ts'
import {readPlace} from './readPlace.ts'

const LONGEST_PLACE = 50

/** "Lima, Peru" on a line of its own above the body, the outlet on the next; both are marked. */
export function readPlaceLine(
  reading: ReadingText,
  kinds: BlockKind[],
  header: Header,
  index: number,
): Range | null {
  const line = reading.paragraphs[index]
  const below = reading.paragraphs[index + 1]
  if (line === undefined || below === undefined || index < header.bodyFrom) return null
  if (kinds[index] !== 'paragraph' || line.text.length > LONGEST_PLACE) return null
  if (!reading.pack.networks.has(below.text.replace(/ ?[—–-]$/, '')) || below.blankBefore)
    return null
  for (let at = header.bodyFrom; at < index; at++) if (kinds[at] === 'paragraph') return null
  if (!hasFlag(reading.tokens, line.from, Flag.geo) && !line.text.includes(', ')) return null
  const place = readPlace(reading, line.from, line.to)
  if (place === null || tokenFrom(reading.tokens, place.end) < line.to) return null
  kinds[index] = 'dateline'
  kinds[index + 1] = 'boilerplate'
  return place
}
