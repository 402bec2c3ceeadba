import type {ContentSourceMap} from '@sanity/client'
import {resolveEditInfo, walkMap, type ContentSourceMapParsedPath} from '@sanity/client/csm'
import * as fc from 'fast-check'
import {expect, it} from 'vitest'

import {openDataset} from '../../../lake/store/openDataset.ts'
import {documents, RELEASE} from './randomDocuments.ts'
import {params, query} from './randomQueries.ts'

const PERSPECTIVES = ['raw', 'published', 'drafts', [RELEASE, 'drafts']] as const
const NOW = new Date('2026-03-01T12:00:00Z')
const RUNS = Number(process.env['LAKE_PROPERTY_RUNS'] ?? 200)

/** What a parsed path finds in a document. */
function valueAt(document: unknown, path: ContentSourceMapParsedPath): unknown {
  let value: unknown = document
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined
    if (typeof step === 'object') {
      value = Array.isArray(value) ? value.find(({_key}) => _key === step._key) : undefined
    } else value = Reflect.get(value, step)
  }
  return value
}

/** Where each string, number and boolean of a result comes from, as the client sees it. */
function sourcesOf(result: unknown, resultSourceMap: ContentSourceMap) {
  const sources: {value: unknown; id: string; path: ContentSourceMapParsedPath}[] = []
  walkMap(result, (value, resultPath) => {
    const info = resolveEditInfo({resultSourceMap, resultPath, studioUrl: '/studio'})
    if (info && typeof info.path !== 'string') sources.push({value, id: info.id, path: info.path})
    return value
  })
  return sources
}

it('a source map leads the client to the very value, whatever the query', async () => {
  await fc.assert(
    fc.asyncProperty(
      documents,
      query,
      params,
      fc.constantFrom(...PERSPECTIVES),
      fc.constantFrom(true, 'withKeyArraySelector' as const),
      async (inputs, text, values, perspective, resultSourceMap) => {
        const dataset = openDataset({file: ':memory:', name: 'test', now: () => NOW, indexFrom: 0})
        dataset.transact({mutations: inputs.map((create) => ({create})), skipReferenceCheck: true})
        const request = {query: text, params: values, perspective}
        const plain = await dataset.query(request)
        const mapped = await dataset.query({...request, resultSourceMap})
        expect(mapped.result).toEqual(plain.result)
        const map = mapped.resultSourceMap
        if (!map) throw new Error(`No source map for ${text}`)
        for (const {value, id, path} of sourcesOf(mapped.result, JSON.parse(JSON.stringify(map)))) {
          const [document] = dataset.get([id])
          // Under a stack these say what is shown, not what is stored.
          if (path[0] === '_id' || path[0] === '_originalId') continue
          expect({text, path, value}).toEqual({text, path, value: valueAt(document, path) ?? null})
        }
        dataset.close()
      },
    ),
    {numRuns: RUNS},
  )
}, 600_000)
