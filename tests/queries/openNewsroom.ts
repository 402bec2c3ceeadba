import {createClient, type SanityClient} from '@sanity/client'
import {createLake, type Lake} from '../../lake/index.ts'
import type {SeedDocument} from '../../seed/build/documents.ts'

/** When everything in the newsroom of the tests was made, and what its lake takes for now. */
const now = new Date('2019-05-15T08:00:00.000Z')

export interface Newsroom {
  lake: Lake
  client: SanityClient
  write(documents: readonly SeedDocument[]): Promise<void>
}

export const lakeOptions = {now: () => now, token: 'token'}

/** A lake in memory, unless another is given, and a client of it that sees what a front end sees. */
export function openNewsroom(lake: Lake = createLake(lakeOptions)): Newsroom {
  const client = createClient({
    projectId: lake.projectId,
    dataset: lake.dataset,
    apiVersion: '2026-01-01',
    useCdn: false,
    token: lake.token,
    perspective: 'published',
    resolveFetch: () => lake.fetch,
  })
  return {
    lake,
    client,
    write: async (documents) => {
      const transaction = client.transaction()
      for (const document of documents) transaction.createOrReplace(document)
      await transaction.commit()
    },
  }
}
