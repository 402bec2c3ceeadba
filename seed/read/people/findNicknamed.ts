import type {ReadingText} from '../readingText.ts'
import {givenName} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized} from '../tokens/tokenize.ts'
import type {NameRun} from './findNames.ts'

/**
 * "Walter “Skip” Hensley": a given name, one word between marks, and a family name behind them. The runs
 * are those of the paragraph; the name's text is the source's.
 */
export function findNicknamed(
  {tokens, text}: ReadingText,
  runs: NameRun[],
): {run: NameRun; name: string}[] {
  return runs.flatMap((first, order) => {
    const family = runs[order + 2]
    const at = first.to
    if (family === undefined || family.from !== at + 3 || !isCapitalized(tokens, at + 1)) return []
    if (tokens.kind[at] !== Kind.mark || tokens.kind[at + 2] !== Kind.mark) return []
    if (tokens.start[at + 1] !== tokens.end[at] || tokens.end[at + 1] !== tokens.start[at + 2])
      return []
    const nameFrom = at - 1
    if (!hasFlag(tokens, nameFrom, givenName) || tokens.kind[family.from] !== Kind.capital)
      return []
    const run = {
      ...first,
      nameFrom,
      to: family.to,
      nameTo: family.to,
      hasRole: nameFrom > first.from,
    }
    return [{run, name: text.slice(tokens.start[nameFrom], tokens.end[family.to - 1])}]
  })
}
