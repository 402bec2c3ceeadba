import type {SanityClient} from '@sanity/client'
import {parseRecord} from '../state/parseRecord.ts'
import type {ImportRecord} from '../state/record.ts'

const pageSize = 100

/** Every record of an import, a page at a time. `filter` is GROQ over a record. */
export async function* eachRecord(
  client: SanityClient,
  filter = 'true',
  params: Readonly<Record<string, unknown>> = {},
): AsyncGenerator<ImportRecord> {
  let last = ''
  for (;;) {
    const page: unknown = await client.fetch(
      `*[_type == "seed.record" && _id > $last && (${filter})] | order(_id) [0...${pageSize}]`,
      {...params, last},
      {perspective: 'raw'},
    )
    if (!Array.isArray(page) || page.length === 0) return
    for (const value of page) {
      const record = parseRecord(value)
      if (!record) continue
      last = record._id
      yield record
    }
    if (page.length < pageSize) return
  }
}
