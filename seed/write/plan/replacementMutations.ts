import type {Mutation} from '../mutation.ts'
import type {State} from '../state/createState.ts'
import {recordId} from '../state/record.ts'
import {isAnywhere} from '../state/variants.ts'
import type {BuiltReport} from './planReports.ts'

/** Notes which document an editor put in a deleted one's place, so that every report finds it. */
export function replacementMutations(
  state: State,
  {replaced}: BuiltReport,
  rev: string,
): Mutation[] {
  return [...replaced].flatMap(([id, mergedInto]): Mutation[] => {
    const record = state.get(recordId(id))
    if (!record || isAnywhere(state.variants(id)) || record['mergedInto'] === mergedInto) return []
    state.put(record._id, {...record, mergedInto, _rev: rev})
    return [{patch: {id: record._id, set: {mergedInto}}}]
  })
}
