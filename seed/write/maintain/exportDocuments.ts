import type {SanityClient} from '@sanity/client'
import type {SeedDocument} from '../../build/documents.ts'
import {isSeedDocument} from '../state/createState.ts'

const pageSize = 500

const modelTypes = [
  'article',
  'organization',
  'person',
  'place',
  'program',
  'quote',
  'report',
  'topic',
  'videoSegment',
]

/**
 * Published documents of the model, ordered by id, without the stamps a dataset gives. As NDJSON they are what
 * `sanity dataset import` reads, and importing them gives the same documents.
 */
export async function* exportDocuments(client: SanityClient): AsyncGenerator<SeedDocument> {
  let last = ''
  for (;;) {
    const page: unknown = await client.fetch(
      `*[_type in $types && _id > $last && _id in path("*")] | order(_id) [0...${pageSize}]`,
      {types: modelTypes, last},
      {perspective: 'raw'},
    )
    const documents = Array.isArray(page) ? page.filter(isSeedDocument) : []
    for (const document of documents) {
      const {_rev, _createdAt, _updatedAt, ...fields} = document
      yield {...fields, _id: document._id, _type: document._type}
    }
    const end = documents.at(-1)
    if (!end || documents.length < pageSize) return
    last = end._id
  }
}
