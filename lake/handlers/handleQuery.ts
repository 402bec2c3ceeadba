import {z} from 'zod'
import type {Perspective, QueryRequest} from '../dataset.ts'
import {datasetOf, type LakeCall} from '../server/lakeContext.ts'
import {LakeError} from '../server/lakeError.ts'
import {readJson} from '../server/readJson.ts'

const Body = z.object({
  query: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
})

const Options = z.object({
  perspective: z.string().min(1).optional(),
  returnQuery: z.enum(['true', 'false']).default('true'),
  resultSourceMap: z.enum(['true', 'false', 'withKeyArraySelector']).default('false'),
})

/** The first API version that reads published documents unless told otherwise. */
const PUBLISHED_BY_DEFAULT = '2025-02-19'

/** `GET|POST /data/query/:dataset` → `{query?, result, syncTags, ms, resultSourceMap?}` */
export async function handleQuery(call: LakeCall): Promise<Response> {
  const {query, params, options} = await decode(call)
  const dataset = datasetOf(call)
  const {identity, apiVersion} = call.var
  const started = performance.now()
  const request: QueryRequest = {
    query,
    params,
    perspective: readPerspective(options.perspective, apiVersion),
    access: identity.kind === 'anonymous' ? 'public' : 'all',
    identity: identity.kind === 'anonymous' ? undefined : identity.user.id,
    resultSourceMap: readSourceMapOption(options.resultSourceMap),
  }
  const {result, syncTags, resultSourceMap} = await dataset.query(request)
  return call.json({
    ...(options.returnQuery === 'true' && {query}),
    result: result ?? null,
    ...(resultSourceMap && {resultSourceMap}),
    syncTags,
    ms: Math.round(performance.now() - started),
  })
}

async function decode(call: LakeCall) {
  const options = Options.parse(call.req.query())
  if (call.req.method === 'POST') {
    const body = Body.parse(await readJson(call.req.raw, call.var.lake.limits.body))
    return {...body, options}
  }
  const query = call.req.query('query')
  if (query === undefined) throw new LakeError(400, 'The parameter "query" is missing')
  return {query, params: readParams(call.req.query()), options}
}

/**
 * The `$name=<JSON>` pairs of a URL's query, without the `$`.
 * @throws LakeError 400 for a value that is not JSON
 */
export function readParams(search: Readonly<Record<string, string>>): Record<string, unknown> {
  const named = Object.entries(search).filter(([name]) => name.startsWith('$'))
  return Object.fromEntries(
    named.map(([name, value]) => {
      try {
        return [name.slice(1), JSON.parse(value)]
      } catch {
        throw new LakeError(400, `The value of ${name} is not JSON: quote strings, as in "text"`)
      }
    }),
  )
}

function readPerspective(value: string | undefined, apiVersion: string): Perspective {
  if (value === undefined) return apiVersion >= PUBLISHED_BY_DEFAULT ? 'published' : 'raw'
  return value.includes(',') ? value.split(',').map((name) => name.trim()) : value
}

function readSourceMapOption(value: 'true' | 'false' | 'withKeyArraySelector') {
  return value === 'withKeyArraySelector' ? value : value === 'true'
}
