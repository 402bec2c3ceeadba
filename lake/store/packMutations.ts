import type {LakeDocument, Mutation} from '../dataset.ts'
import {omitSystemFields} from './systemFields.ts'

/**
 * The log need not hold a document twice: a lone create or replace is stored by its name,
 * and its document is read back from the result.
 */
export function packMutations(mutations: readonly Mutation[], result: LakeDocument | null): string {
  const [only, ...others] = mutations
  if (only && result && others.length === 0) {
    if ('create' in only) return 'create'
    if ('createOrReplace' in only) return 'createOrReplace'
  }
  return JSON.stringify(mutations)
}

/** @throws SyntaxError when the text is not what `packMutations` wrote */
export function unpackMutations(packed: string, result: LakeDocument | null): Mutation[] {
  if (result && packed === 'create') return [{create: omitSystemFields(result)}]
  if (result && packed === 'createOrReplace') return [{createOrReplace: omitSystemFields(result)}]
  const mutations: Mutation[] = JSON.parse(packed)
  return mutations
}
