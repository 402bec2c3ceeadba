import {z} from 'zod'
import {QueryError, type LakeDocument} from '../dataset.ts'
import {openListener} from '../listen/openListener.ts'
import {eventStream} from '../listen/eventStream.ts'
import {queryErrorBody} from '../server/encodeError.ts'
import {datasetOf, type LakeCall} from '../server/lakeContext.ts'
import {kindOfId} from '../store/documentIds.ts'
import {readParams} from './handleQuery.ts'

const flag = z.enum(['true', 'false'])
const Options = z.object({
  query: z.string('The parameter "query" is missing'),
  includeResult: flag.default('false'),
  includePreviousRevision: flag.default('false'),
  includeMutations: flag.default('true'),
  includeAllVersions: flag.default('false'),
  enableResume: flag.default('false'),
  effectFormat: z.enum(['mendoza']).optional(),
  visibility: z.enum(['query', 'transaction', 'sync', 'async', 'deferred']).default('query'),
})

/** From this API version on, drafts and versions are told only to those who ask for all versions. */
const PUBLISHED_ONLY_SINCE = '2025-02-19'

/** `GET /data/listen/:dataset?query=` → server-sent events: `welcome`, then one `mutation` per change */
export async function handleListen(call: LakeCall): Promise<Response> {
  const {lake, apiVersion, identity} = call.var
  const options = Options.parse(call.req.query())
  const params = readParams(call.req.query())
  const dataset = datasetOf(call)
  const {query} = options
  const stream = {heartbeat: lake.heartbeat, unreadLimit: lake.limits.unreadEvents}

  const refusal = findQueryError(() => dataset.checkQuery(query, params))
  if (refusal) {
    return eventStream({
      ...stream,
      open(sink) {
        sink.send({event: 'channelError', data: {error: queryErrorBody(refusal)}})
        sink.end()
        return () => {}
      },
    })
  }

  const isPublishedOnly =
    apiVersion >= PUBLISHED_ONLY_SINCE && options.includeAllVersions === 'false'
  const isAnonymous = identity.kind === 'anonymous'
  return eventStream({
    ...stream,
    open: (sink) =>
      openListener(sink, lake.hubOf(dataset), {
        listenerName: lake.newId(),
        selection: {
          filter: {query, params, key: JSON.stringify([query, params])},
          admits: ({_id}: LakeDocument) => {
            const kind = kindOfId(_id)
            if (isAnonymous) return kind === 'published'
            return !isPublishedOnly || kind === 'published' || kind === 'dotted'
          },
        },
        form: {
          includeResult: options.includeResult === 'true',
          includePreviousRevision: options.includePreviousRevision === 'true',
          includeMutations: options.includeMutations === 'true',
          effects: options.effectFormat === 'mendoza',
          visibility: options.visibility === 'transaction' ? 'transaction' : 'query',
        },
        resumeAfter: options.enableResume === 'true' ? call.req.header('last-event-id') : undefined,
      }),
  })
}

function findQueryError(check: () => void): QueryError | undefined {
  try {
    check()
    return undefined
  } catch (error) {
    if (error instanceof QueryError) return error
    throw error
  }
}
