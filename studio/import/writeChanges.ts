import type {SanityClient} from '@sanity/client'

import {weakenUnpublished} from '../../seed/write/references.ts'
import {isSeedDocument} from '../../seed/write/state/createState.ts'
import {listReferences} from '../actions/collectUnpublished.ts'
import type {EditorChange} from './diffWanted.ts'

/** Writes an editor's corrections into the drafts, in one transaction. */
export async function writeChanges(client: SanityClient, changes: EditorChange[]): Promise<void> {
  const ids = await listPublished(client, listReferences(changes))
  const weaken = (value: unknown): unknown => weakenUnpublished(value, (id) => ids.has(id))
  const mutations = await Promise.all(
    changes.map(async (change) => {
      switch (change.kind) {
        case 'create':
          return [{createIfNotExists: toDraft(weaken(change.document))}]
        case 'patch':
          return [
            ...(await ensureDraft(client, change.id)),
            ...change.patches.map((operations) => ({
              patch: {id: `drafts.${change.id}`, ...toRecord(weaken(operations))},
            })),
          ]
        case 'delete':
          return [{delete: {id: `drafts.${change.id}`}}]
        default:
          return change satisfies never
      }
    }),
  )
  await client.request({
    method: 'POST',
    url: `/data/mutate/${client.config().dataset}`,
    query: {visibility: 'sync'},
    body: {mutations: mutations.flat()},
    tag: 'import.edits',
  })
}

/** A published document that is to be edited gets a draft first, as the form would make one. */
async function ensureDraft(client: SanityClient, id: string) {
  const published: unknown = await client.fetch(
    '*[_id == $id && !(("drafts." + _id) in *[_id == "drafts." + $id]._id)][0]',
    {id},
    {perspective: 'raw'},
  )
  if (!isSeedDocument(published)) return []
  const {_rev, _createdAt, _updatedAt, ...fields} = published
  return [{createIfNotExists: {...fields, _id: `drafts.${id}`}}]
}

async function listPublished(client: SanityClient, ids: string[]): Promise<ReadonlySet<string>> {
  return new Set(await client.fetch<string[]>('*[_id in $ids]._id', {ids}, {perspective: 'raw'}))
}

function toDraft(value: unknown) {
  if (!isSeedDocument(value)) throw new TypeError('A correction that is no document')
  return {...value, _id: `drafts.${value._id}`}
}

function toRecord(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}
