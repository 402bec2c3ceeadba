import {z} from 'zod'
import {requireUser} from '../auth/permissions.ts'
import {datasetOf, type LakeCall} from '../server/lakeContext.ts'

const Options = z.object({excludeInternalReferences: z.enum(['true', 'false']).default('false')})

/**
 * `GET /data/references/:dataset/documents/:id/to` → `{totalCount, references}`.
 * References from other datasets there are none: each dataset of a lake stands for itself.
 */
export function handleReferences(call: LakeCall): Response {
  requireUser(call)
  const {excludeInternalReferences} = Options.parse(call.req.query())
  const dataset = datasetOf(call)
  const found =
    excludeInternalReferences === 'true' ? [] : dataset.referencesTo(call.req.param('id') ?? '')
  const references = found.map(({documentId, documentType, weak}) => ({
    projectId: call.var.lake.projectId,
    datasetName: dataset.name,
    documentId,
    documentType,
    weak,
  }))
  return call.json({totalCount: references.length, references})
}
