import {requirePermission} from '../auth/permissions.ts'
import type {Dataset} from '../dataset.ts'
import {datasetOf, type LakeCall} from '../server/lakeContext.ts'
import {ndjson} from '../server/ndjson.ts'

/** `GET /data/export/:dataset?types=a,b` → NDJSON of every document, ordered by id */
export function handleExport(call: LakeCall): Response {
  requirePermission(call, 'read')
  const types = call.req.query('types')?.split(',')
  return ndjson(documents(datasetOf(call), types && new Set(types)))
}

function* documents(dataset: Dataset, types: ReadonlySet<string> | undefined) {
  for (const document of dataset.all()) {
    if (!types || types.has(document._type)) yield document
  }
}
