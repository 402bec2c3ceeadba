import type {BlockKind} from '../report.ts'
import {findNames} from '../people/findNames.ts'
import type {Declared} from '../people/declared.ts'
import {sliceTokens, type ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isSign, tokenFrom} from '../tokens/tokenize.ts'
import {readGuest} from './readGuests.ts'

export interface Panel {
  guests: Declared[]
  /** One past the panel's last paragraph. */
  end: number
}

/** Reads the bullets from a paragraph on, or after the line that introduces them, as a list of guests. */
export function readPanel(reading: ReadingText, kinds: BlockKind[], index: number): Panel | null {
  let at = kinds[index] === 'bullet' ? index : index + 1
  const guests: Declared[] = []
  let bullets = 0
  while (
    at < kinds.length &&
    (kinds[at] === 'bullet' ||
      (kinds[index] !== 'bullet' && isPlainGuest(reading, kinds, at, index)))
  ) {
    bullets++
    const guest = readBullet(reading, at)
    if (guest !== null) guests.push(guest)
    at++
  }
  // Facts may stand in bullets too: most of them must name somebody.
  if (bullets === 0 || guests.length * 2 < bullets) return null
  return {guests, end: at}
}

/** A guest on a line without a bullet, right below "To discuss:". */
function isPlainGuest(
  reading: ReadingText,
  kinds: BlockKind[],
  at: number,
  intro: number,
): boolean {
  const line = reading.paragraphs[at]
  const introduction = reading.paragraphs[intro]?.text ?? ''
  if (
    line === undefined ||
    kinds[at] !== 'paragraph' ||
    !introduction.endsWith(':') ||
    line.text.length > 200
  )
    return false
  return readBullet(reading, at) !== null
}

function readBullet(reading: ReadingText, at: number): Declared | null {
  const {tokens, pack} = reading
  const line = reading.paragraphs[at]
  if (line === undefined || line.text.length > 400) return null
  let from = line.from
  while (from < line.to && isSign(tokens, from, '•●▪◦‣*·–-—')) from++
  const lead = pack.patterns.fromPlaceIs.exec(sliceTokens(tokens, from, line.to))
  if (lead !== null) from = tokenFrom(tokens, (tokens.start[from] ?? 0) + lead[0].length)
  const run = findNames(tokens, from, line.to).find((found) => found.nameTo - found.nameFrom >= 2)
  if (run === undefined || run.from > from + 4) return null
  const end = isSign(tokens, line.to - 1, '.') ? line.to - 1 : line.to
  const {declared, hasRole} = readGuest(reading, run, from, end)
  // A name with more behind it than a role is a sentence about something else.
  const isWho = isSign(tokens, run.nameTo, ',') && hasFlag(tokens, run.nameTo + 1, Flag.relative)
  return run.nameTo >= end || hasRole || isWho ? declared : null
}
