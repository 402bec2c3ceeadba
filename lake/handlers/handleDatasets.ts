import {z} from 'zod'
import {requirePermission, requireUser} from '../auth/permissions.ts'
import type {DatasetRecord} from '../server/datasetRegistry.ts'
import type {LakeCall} from '../server/lakeContext.ts'
import {LakeError} from '../server/lakeError.ts'
import {readJson} from '../server/readJson.ts'
import {checkProject} from './handleProjects.ts'

const Body = z
  .object({
    aclMode: z.enum(['public', 'private', 'custom']).optional(),
    description: z.string().nullish(),
  })
  .nullish()

/** `GET /datasets` and `GET /projects/:project/datasets` → the project's datasets */
export function handleListDatasets(call: LakeCall): Response {
  checkProject(call)
  const user = requireUser(call)
  // Add-on datasets (the Studio asks for comments' own) are not made here.
  if (call.req.query('datasetProfile') === 'comments') return call.json([])
  const records = call.var.lake.datasets.list().map(({name, aclMode, createdAt, description}) => ({
    name,
    aclMode,
    createdAt,
    description: description ?? undefined,
    createdByUserId: user.id,
    addonFor: null,
    datasetProfile: 'content_lake',
    features: [],
    tags: [],
  }))
  return call.json(records)
}

/** `PUT /datasets/:dataset` makes it, `PATCH` changes it → `DatasetResponse` of `@sanity/client` */
export async function handlePutDataset(call: LakeCall): Promise<Response> {
  const {lake} = call.var
  checkProject(call)
  requirePermission(call, 'manage')
  const name = call.req.param('dataset') ?? ''
  const changes = Body.parse(await readJson(call.req.raw, lake.limits.body)) ?? {}
  const record =
    call.req.method === 'PUT'
      ? lake.datasets.create(name, {aclMode: 'public', ...changes})
      : lake.datasets.edit(name, changes)
  return call.json(encode(record))
}

/** `DELETE /datasets/:dataset` → `{deleted: true}`; its documents, history and assets are gone for good */
export async function handleDeleteDataset(call: LakeCall): Promise<Response> {
  const {lake} = call.var
  checkProject(call)
  requirePermission(call, 'manage')
  const name = call.req.param('dataset') ?? ''
  lake.datasets.remove(name)
  await lake.assets.removeAll(name)
  return call.json({deleted: true})
}

/** `GET /datasets/:dataset/settings/embeddings` → off, as this lake has none */
export function handleGetEmbeddings(call: LakeCall): Response {
  requireUser(call)
  requireRecord(call)
  return call.json({enabled: false, status: 'disabled'})
}

/** `PUT /datasets/:dataset/settings/embeddings`: may be left off, not turned on */
export async function handlePutEmbeddings(call: LakeCall): Promise<Response> {
  requirePermission(call, 'manage')
  requireRecord(call)
  const body = await readJson(call.req.raw, call.var.lake.limits.body)
  if (z.object({enabled: z.boolean()}).parse(body).enabled) {
    throw new LakeError(400, 'This lake has no embeddings: use the hosted Content Lake for them')
  }
  return new Response(null, {status: 204})
}

function requireRecord(call: LakeCall): DatasetRecord {
  checkProject(call)
  const {datasets, projectId} = call.var.lake
  const name = call.req.param('dataset') ?? ''
  const record = datasets.record(name)
  if (record) return record
  throw new LakeError(404, `Dataset "${name}" not found for project ID "${projectId}"`)
}

function encode({name, aclMode, description}: DatasetRecord) {
  return {datasetName: name, aclMode, description: description ?? null}
}
