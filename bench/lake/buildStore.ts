import {statSync} from 'node:fs'

import {openDataset} from '../../lake/store/openDataset.ts'
import {generateNewsroom, type NewsDocument} from './newsroom.ts'

/** Fills a new store with a newsroom's documents. */
export function buildStore(file: string, size: number) {
  const dataset = openDataset({file, name: 'production'})
  const start = performance.now()
  let documents = 0
  for (const batch of batches(generateNewsroom(size), 100)) {
    // Segments come before the quotes that refer to them, but an article's body is checked as a whole.
    dataset.transact({mutations: batch.map((create) => ({create})), skipReferenceCheck: true})
    documents += batch.length
  }
  const seconds = (performance.now() - start) / 1000
  dataset.close()
  const megabytes = statSync(file).size / 1e6
  const row = {documents: String(documents), seconds, 'documents/s': documents / seconds, megabytes}
  return {file, documents, row}
}

function* batches(
  documents: Iterable<NewsDocument>,
  size: number,
): IterableIterator<NewsDocument[]> {
  let batch: NewsDocument[] = []
  for (const document of documents) {
    batch.push(document)
    if (batch.length === size) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
