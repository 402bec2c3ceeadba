import type {ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {hasFlag, lowerWordAt} from '../tokens/tokenize.ts'
import type {NameRun} from './findNames.ts'

/**
 * "Wanda and Roy Kettering": the first of two has the second's family name. Returns the run of the
 * given name that stands alone with the token range of its family name.
 */
export function findCouples(
  {tokens, pack}: ReadingText,
  runs: NameRun[],
): {run: NameRun; familyFrom: number; familyTo: number}[] {
  return runs.flatMap((run, order) => {
    const second = runs[order + 1]
    if (second === undefined || second.from !== run.to + 1) return []
    if (!pack.words.and.has(lowerWordAt(tokens, run.to))) return []
    if (run.nameTo - run.nameFrom !== 1 || run.nameTo !== run.to) return []
    if (second.nameFrom !== second.from || second.nameTo - second.nameFrom !== 2) return []
    const isGiven = [run.nameFrom, second.nameFrom].every(
      (index) => hasFlag(tokens, index, givenName) && !hasFlag(tokens, index, OTHER),
    )
    return isGiven ? [{run, familyFrom: second.nameFrom + 1, familyTo: second.nameTo}] : []
  })
}

const OTHER = Flag.geo | Flag.calendar | Flag.organization | Flag.title | Flag.event
