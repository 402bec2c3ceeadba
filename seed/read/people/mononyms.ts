import type {BlockKind} from '../report.ts'
import type {ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import type {NameRun} from './findNames.ts'
import {nameText} from './nameText.ts'

const NEAR = 16

/**
 * Names of one word: "Sukarti, who has only one name", "the rapper Zulaika". Only where the report says
 * so beside the name, for a surname or a first name alone is nobody's full name.
 */
export function findMononyms(
  reading: ReadingText,
  kinds: BlockKind[],
  quoted: Uint8Array,
): {name: string; run: NameRun; to: number}[] {
  const {tokens} = reading
  const found: {name: string; run: NameRun; to: number}[] = []
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (kinds[index] !== 'paragraph' && kinds[index] !== 'dek') continue
    for (const run of reading.names[index] ?? []) {
      if (run.nameTo - run.nameFrom !== 1 || quoted[run.nameFrom] === 1) continue
      if (!isName(reading, run)) continue
      if (isArtist(reading, run) || isStatedNear(reading, run, paragraph.to))
        found.push({name: nameText(tokens, run.nameFrom, run.nameTo), run, to: paragraph.to})
    }
  }
  return found
}

function isName({tokens}: ReadingText, run: NameRun): boolean {
  const other = (tokens.flags[run.nameFrom] ?? 0) & ~(givenName | Flag.title)
  return other === 0 && tokens.kind[run.nameFrom] === Kind.capital && run.to === run.nameTo
}

function isArtist({tokens, pack}: ReadingText, run: NameRun): boolean {
  const before = run.nameFrom - 1
  return pack.words.artist.has(lowerWordAt(tokens, before)) && !isCapitalized(tokens, run.nameTo)
}

/** "…, who like many in the village goes by one name". */
function isStatedNear({tokens, pack, text}: ReadingText, run: NameRun, to: number): boolean {
  let end = run.nameTo
  while (end < Math.min(to, run.nameTo + NEAR) && !isSign(tokens, end, '.!?')) end++
  if (hasFlag(tokens, run.nameFrom, Flag.function)) return false
  for (let index = run.nameTo; index < end; index++) {
    if (isCapitalized(tokens, index) && !hasFlag(tokens, index, Flag.demonym | Flag.geo))
      return false
  }
  const after = text.slice(tokens.end[run.nameTo - 1], tokens.end[end - 1])
  return pack.patterns.oneName.test(after)
}
