import {z} from 'zod'
import type {Dataset, LakeDocument} from '../dataset.ts'
import {datasetOf, type LakeCall} from '../server/lakeContext.ts'

const Options = z.object({
  includeAllVersions: z.enum(['true', 'false']).default('false'),
  excludeContent: z.enum(['true', 'false']).default('false'),
})

const AllVersions = z.array(z.custom<LakeDocument>())

/** `GET /data/doc/:dataset/:ids` (comma-separated) → `{documents, omitted: [{id, reason}]}` */
export async function handleDoc(call: LakeCall): Promise<Response> {
  const {includeAllVersions, excludeContent} = Options.parse(call.req.query())
  const ids = (call.req.param('ids') ?? '').split(',')
  const dataset = datasetOf(call)
  const isAnonymous = call.var.identity.kind === 'anonymous'
  const found = includeAllVersions === 'true' ? await versionsOf(dataset, ids) : dataset.get(ids)
  const documents = found.filter((document) => document !== null)
  const visible = documents.filter(({_id}) => !isAnonymous || isPublicId(_id))
  const omitted = ids
    .filter((id) => includeAllVersions === 'false' && !visible.some(({_id}) => _id === id))
    .map((id) => ({id, reason: isAnonymous && !isPublicId(id) ? 'permission' : 'existence'}))
  return call.json({
    documents: excludeContent === 'true' ? visible.map(withoutContent) : visible,
    omitted,
  })
}

/** A document, its draft and its versions in releases, for each published id. */
async function versionsOf(dataset: Dataset, ids: readonly string[]): Promise<LakeDocument[]> {
  const queries = ids.map((id) => dataset.query({query: '*[sanity::versionOf($id)]', params: {id}}))
  return (await Promise.all(queries)).flatMap(({result}) => AllVersions.parse(result))
}

/** Ids without a dot are what the world may read; drafts, versions and system documents have one. */
function isPublicId(id: string): boolean {
  return !id.includes('.')
}

function withoutContent({_id, _type, _rev, _createdAt, _updatedAt}: LakeDocument) {
  return {_id, _type, _rev, _createdAt, _updatedAt}
}
