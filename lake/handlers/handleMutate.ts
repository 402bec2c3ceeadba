import {z} from 'zod'
import {requireWriter} from '../auth/permissions.ts'
import type {Mutation, MutationResult} from '../dataset.ts'
import {datasetOf, type LakeCall} from '../server/lakeContext.ts'
import {readJson} from '../server/readJson.ts'

const Body = z.object({
  // Their inside is the engine's to check: it names the mutation that is at fault.
  mutations: z.array(z.custom<Mutation>((value) => typeof value === 'object' && value !== null)),
  transactionId: z.string().min(1).optional(),
})

const flag = z.enum(['true', 'false']).default('false')
const Options = z.object({
  dryRun: flag,
  returnIds: flag,
  returnDocuments: flag,
  autoGenerateArrayKeys: flag,
  // All three give the same here: a write is on disk and visible to queries when it is acknowledged.
  visibility: z.enum(['sync', 'async', 'deferred']).default('sync'),
})

/** `POST /data/mutate/:dataset` with `{mutations, transactionId?}` → `{transactionId, results}` */
export async function handleMutate(call: LakeCall): Promise<Response> {
  const options = Options.parse(call.req.query())
  const dataset = datasetOf(call)
  const user = requireWriter(call, 'mutationError')
  const body = Body.parse(await readJson(call.req.raw, call.var.lake.limits.body))
  const {transactionId, results} = dataset.transact({
    ...body,
    author: user.id,
    dryRun: options.dryRun === 'true',
    autoGenerateArrayKeys: options.autoGenerateArrayKeys === 'true',
  })
  return call.json({
    transactionId,
    results: encodeResults(
      results,
      options.returnIds === 'true',
      options.returnDocuments === 'true',
    ),
  })
}

function encodeResults(results: readonly MutationResult[], ids: boolean, documents: boolean) {
  if (!ids && !documents) return []
  return results.map(({id, operation, document}) => ({
    id,
    operation,
    ...(documents && {document}),
  }))
}
