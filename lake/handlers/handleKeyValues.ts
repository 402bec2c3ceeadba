import {z} from 'zod'
import {requireUser} from '../auth/permissions.ts'
import type {LakeCall} from '../server/lakeContext.ts'
import {readJson} from '../server/readJson.ts'

const Entries = z.array(z.object({key: z.string(), value: z.unknown()}))

/** `GET /users/me/keyvalue/:keys` → `[{key, value}]` of those that are set */
export function handleGetKeyValues(call: LakeCall): Response {
  const {id} = requireUser(call)
  const keys = (call.req.param('keys') ?? '').split(',')
  return call.json(call.var.lake.values.get(id, keys))
}

/** `PUT /users/me/keyvalue` with `[{key, value}]` → the same */
export async function handlePutKeyValues(call: LakeCall): Promise<Response> {
  const {lake} = call.var
  const {id} = requireUser(call)
  const entries = Entries.parse(await readJson(call.req.raw, lake.limits.body))
  lake.values.set(id, entries)
  return call.json(entries)
}
