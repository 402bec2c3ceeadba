import type {BlockKind} from '../report.ts'
import {findNames} from '../people/findNames.ts'
import {splitRole} from '../people/splitRole.ts'
import type {Declared} from '../people/declared.ts'
import {nameText} from '../people/findNames.ts'
import {sliceTokens, type ReadingText} from '../readingText.ts'
import {isSign, tokenFrom} from '../tokens/tokenize.ts'
import {chooseRole, readAfterName, rolePrefix} from './findInterview.ts'

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
  const after = sliceTokens(tokens, run.nameTo, line.to)
  const prefix = rolePrefix(reading, run, from)
  const guest = {
    name: nameText(tokens, run.nameFrom, run.nameTo),
    from: run.nameFrom,
    to: run.nameTo,
  }
  const isClause = /^(?:is|was|are) (?=.)/.exec(after)
  const read =
    isClause === null
      ? readAfterName(reading, after.replace(/^\s*[–—-]\s*/, ', '))
      : splitRole(after.slice(isClause[0].length), pack.patterns, pack.flagsOf)
  if (
    isClause === null &&
    after !== '' &&
    read.role === null &&
    read.affiliation === null &&
    prefix === null
  )
    return null
  return {...guest, role: chooseRole(prefix, read.role), affiliation: read.affiliation}
}
