import type {SanityClient} from '@sanity/client'
import type {SeedDocument} from '../../build/documents.ts'
import {basesOf} from '../state/bases.ts'
import {isSeedDocument, type State} from '../state/createState.ts'
import {parseRecord} from '../state/parseRecord.ts'
import {recordType} from '../state/record.ts'
import {mainVariant, type Target} from '../state/variants.ts'
import {inferMerge, type ImportedPair} from './inferMerge.ts'
import type {TracedReport} from './traceReports.ts'

interface MergeContext {
  client: SanityClient
  state: State
  target: Target
}

/** So many of the imports that named a deleted document are asked. A merge moves the references of all of them. */
const witnesses = 10

const naming = `*[_type == $type && $id in entities] | order(_id) [0...${witnesses}]`

/**
 * Which documents editors put in the place of deleted ones, told by documents that referred to them: first those of the
 * reports at hand, then those of other imports.
 *
 * @returns deleted id → the id that stands for it now; ids that were just deleted are not in it
 */
export async function findMerges(
  context: MergeContext,
  ids: readonly string[],
  traced: readonly TracedReport[],
): Promise<ReadonlyMap<string, string>> {
  const merges = new Map<string, string>()
  if (ids.length === 0) return merges
  const near = traced.flatMap(({bases}) =>
    [...bases].flatMap(([id, {main}]) => pairOf(context.state, id, main)),
  )
  for (const id of new Set(ids)) {
    const into = inferMerge(id, near) ?? inferMerge(id, await readWitnesses(context, id))
    if (into !== undefined) merges.set(id, into)
  }
  return merges
}

/** Documents that referred to `id` when they were imported, beside what they are now. */
async function readWitnesses(
  {client, state, target}: MergeContext,
  id: string,
): Promise<ImportedPair[]> {
  const stored: unknown = await client.fetch(naming, {type: recordType, id}, {perspective: 'raw'})
  const records = (Array.isArray(stored) ? stored : []).filter(isSeedDocument)
  const entries = records.flatMap((record) => parseRecord(record)?.documents ?? [])
  await state.load(entries.map((entry) => entry.id))
  return entries.flatMap((entry) => {
    const bases = basesOf(entry, state.variants(entry.id), target)
    return bases ? pairOf(state, entry.id, bases.main) : []
  })
}

function pairOf(state: State, id: string, base: SeedDocument): ImportedPair[] {
  const live = mainVariant(state.variants(id))
  return live ? [[base, live]] : []
}
