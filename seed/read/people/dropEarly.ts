import type {ReadingText} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import {tokenFrom} from '../tokens/tokenize.ts'
import type {Person, Registry} from './person.ts'

/**
 * A report names people in full before it calls them by one name, but for its heading and its opening:
 * what looks like a surname of somebody who is named only later is somebody else's, or no name.
 */
export function dropEarly(reading: ReadingText, kinds: BlockKind[], registry: Registry): void {
  const opening = kinds.findIndex((kind) => kind === 'paragraph' || kind === 'dek')
  const bodyFrom = reading.paragraphs[opening]?.end ?? 0
  for (const person of registry.people) {
    const full = firstInFull(reading, kinds, person)
    if (full === null) continue
    person.mentions = person.mentions.filter(({start, end}) => {
      if (start < bodyFrom || start >= full) return true
      const from = tokenFrom(reading.tokens, start)
      const to = tokenFrom(reading.tokens, end)
      registry.mentionAt.fill(-1, from, to)
      return false
    })
  }
}

/** Where the running text names somebody in full; `null` where it never does. */
function firstInFull(reading: ReadingText, kinds: BlockKind[], person: Person): number | null {
  for (const {start, end} of person.mentions) {
    if (!reading.text.slice(start, end).includes(' ')) continue
    const paragraph = paragraphAt(reading, start)
    return kinds[paragraph] === 'paragraph' ? start : null
  }
  return null
}

function paragraphAt({paragraphs}: ReadingText, offset: number): number {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
