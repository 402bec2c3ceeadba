import * as fc from 'fast-check'
import {evaluate, parse} from 'groq-js'
import {describe, expect, it} from 'vitest'

import type {Dataset, LakeDocument} from '../../../lake/dataset.ts'
import {openDataset} from '../../../lake/store/openDataset.ts'
import {documents, RELEASE} from './randomDocuments.ts'
import {params, query} from './randomQueries.ts'
import {shownBy} from './shownBy.ts'

const NOW = new Date('2026-03-01T12:00:00Z')
const PERSPECTIVES = ['raw', 'published', 'drafts', RELEASE, [RELEASE, 'drafts']] as const
const RUNS = Number(process.env['LAKE_PROPERTY_RUNS'] ?? 200)

function datasetOf(inputs: readonly {_id: string; _type: string}[], indexFrom: number): Dataset {
  const dataset = openDataset({file: ':memory:', name: 'test', now: () => NOW, indexFrom})
  dataset.transact({mutations: inputs.map((create) => ({create})), skipReferenceCheck: true})
  return dataset
}

async function plainly(
  text: string,
  values: Record<string, unknown>,
  shown: readonly LakeDocument[],
): Promise<unknown> {
  const value = await evaluate(parse(text, {params: values}), {
    dataset: shown,
    params: values,
    timestamp: NOW,
    identity: 'someone',
    sanity: {projectId: 'local', dataset: 'test'},
  })
  return JSON.parse(JSON.stringify((await value.get()) ?? null))
}

describe('query', () => {
  it.each([0, 1_000_000])(
    'gives what groq-js gives (indexes from %i documents)',
    async (indexFrom) => {
      await fc.assert(
        fc.asyncProperty(
          documents,
          documents,
          fc.array(query, {minLength: 1, maxLength: 4}),
          params,
          fc.constantFrom(...PERSPECTIVES),
          fc.constantFrom('all' as const, 'public' as const),
          async (before, after, texts, values, perspective, access) => {
            const dataset = datasetOf(before, indexFrom)
            // Twice over the same dataset, with writes in between: indexes made by the first must follow.
            for (const changes of [[], after]) {
              dataset.transact({
                mutations: changes.map((createOrReplace) => ({createOrReplace})),
                skipReferenceCheck: true,
              })
              const shown = shownBy([...dataset.all()], perspective, access)
              for (const text of texts) {
                const request = {
                  query: text,
                  params: values,
                  perspective,
                  access,
                  identity: 'someone',
                }
                const {result} = await dataset.query(request)
                expect({text, result: JSON.parse(JSON.stringify(result ?? null))}).toEqual({
                  text,
                  result: await plainly(text, values, shown),
                })
              }
            }
            dataset.close()
          },
        ),
        {numRuns: RUNS},
      )
    },
    600_000,
  )
})
