import {Mutation as Mutator} from '@sanity/mutator'
import * as fc from 'fast-check'
import {expect, it} from 'vitest'

import {
  MutationError,
  type Dataset,
  type LakeDocument,
  type Mutation,
  type TransactionOutcome,
} from '../../../lake/dataset.ts'
import {openDataset} from '../../../lake/store/openDataset.ts'
import {Refusal, transactInModel, type Documents} from './model.ts'
import {steps, type Step} from './randomMutations.ts'

const RUNS = Number(process.env['LAKE_PROPERTY_RUNS'] ?? 150)

/** Mutations that name a document's revision, where the step says so. */
function withRevision({mutations, revision}: Step, documents: Documents): Mutation[] {
  if (revision === 'none') return [...mutations]
  const revisionOf = (id: string) =>
    revision === 'stale' ? 'long-gone' : (documents.get(id)?._rev ?? 'none')
  return mutations.map((mutation) => {
    if ('patch' in mutation && 'id' in mutation.patch) {
      const {patch} = mutation
      return {patch: {...patch, ifRevisionID: revisionOf(String(patch.id))}}
    }
    if ('delete' in mutation && 'id' in mutation.delete) {
      const {id} = mutation.delete
      return {delete: {id, ifRevisionID: revisionOf(String(id))}}
    }
    return mutation
  })
}

function inModel(documents: Documents, mutations: readonly Mutation[], stamp: Stamp) {
  try {
    return transactInModel(documents, mutations, stamp)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

function inLake(dataset: Dataset, mutations: readonly Mutation[], transactionId: string) {
  try {
    return dataset.transact({mutations, transactionId})
  } catch (error) {
    if (error instanceof MutationError) return error
    throw error
  }
}

interface Stamp {
  readonly transactionId: string
  readonly timestamp: string
}

const sorted = (documents: Iterable<object & {_id: string}>) =>
  [...documents].toSorted((a, b) => (a._id < b._id ? -1 : 1))

const withoutSystem = (document: object | null) => {
  if (!document) return null
  const {_rev, _createdAt, _updatedAt, ...rest}: Partial<LakeDocument> = {...document}
  return rest
}

/** The mutations told of each document must make of it what it has become: a Studio applies them itself. */
function checkChanges({changes}: TransactionOutcome): void {
  for (const {previous, result, mutations} of JSON.parse(JSON.stringify(changes))) {
    const replayed = new Mutator({mutations}).apply(previous)
    expect(withoutSystem(replayed)).toEqual(withoutSystem(result))
  }
}

/** What is kept beside the documents must say the same as they do. */
async function checkIndexes(dataset: Dataset, documents: Documents): Promise<void> {
  const all = [...documents.values()]
  for (const type of ['note', 'person']) {
    const {result} = await dataset.query({query: 'count(*[_type == $type])', params: {type}})
    expect(result).toBe(all.filter(({_type}) => _type === type).length)
  }
  const {result} = await dataset.query({query: '*[title == "x"]._id'})
  expect(result).toEqual(sorted(all.filter(({title}) => title === 'x')).map(({_id}) => _id))
  for (const target of ['a', 'b', 'missing']) {
    const expected = sorted(all.filter(({ref}) => JSON.stringify(ref)?.includes(`"${target}"`)))
    expect(dataset.referencesTo(target).map(({documentId}) => documentId)).toEqual(
      expected.map(({_id}) => _id),
    )
  }
}

it('whatever is written in whatever order, the lake holds what a simple model holds', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      let time = Date.parse('2026-01-01T00:00:00Z')
      const dataset = openDataset({
        file: ':memory:',
        name: 'test',
        indexFrom: 0,
        now: () => new Date(time),
      })
      let documents: Documents = new Map()
      const past: [string, Documents][] = []
      for (const [index, step] of sequence.entries()) {
        time += 1000
        const stamp = {transactionId: `t${index}`, timestamp: new Date(time).toISOString()}
        const mutations = withRevision(step, documents)
        const expected = inModel(documents, mutations, stamp)
        const actual = inLake(dataset, mutations, stamp.transactionId)
        if (expected instanceof Refusal) {
          expect({mutations, actual}).toEqual({mutations, actual: expect.any(MutationError)})
          if (actual instanceof MutationError) {
            expect(actual.items.length).toBe(1)
            expect(expected.reasons).toContain(actual.items[0]?.error.type)
          }
        } else {
          if (actual instanceof MutationError) throw actual
          documents = expected
          checkChanges(actual)
          if (actual.sequence > 0) past.push([stamp.transactionId, documents])
        }
        expect(sorted(dataset.all())).toEqual(sorted(documents.values()))
      }
      await checkIndexes(dataset, documents)
      expect(dataset.transactions().map(({transactionId}) => transactionId)).toEqual(
        past.map(([transactionId]) => transactionId),
      )
      for (const {transactionId: revision, changes} of dataset.transactions()) {
        const then = past.find(([id]) => id === revision)?.[1]
        for (const {documentId} of changes) {
          const was = dataset.documentAt(documentId, {revision})
          expect(was).toEqual(then?.get(documentId) ?? null)
        }
      }
      dataset.close()
    }),
    {numRuns: RUNS},
  )
}, 600_000)
