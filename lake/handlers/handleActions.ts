import {z} from 'zod'
import {actionError} from '../actions/actionRefusal.ts'
import {Action} from '../actions/actionSchemas.ts'
import {runActions} from '../actions/runActions.ts'
import {requireWriter} from '../auth/permissions.ts'
import {datasetOf, type LakeCall} from '../server/lakeContext.ts'
import {readJson} from '../server/readJson.ts'

const Body = z.object({
  actions: z.array(z.unknown()),
  transactionId: z.string().min(1).optional(),
  dryRun: z.boolean().optional(),
})

/** `POST /data/actions/:dataset` with `{actions, transactionId?, dryRun?}` → `{transactionId}` */
export async function handleActions(call: LakeCall): Promise<Response> {
  const {lake} = call.var
  const dataset = datasetOf(call)
  const {id: author} = requireWriter(call, 'actionError')
  const body = Body.parse(await readJson(call.req.raw, lake.limits.body))
  const request = {...body, actions: body.actions.map(parseAction)}
  const {now, newId} = lake
  return call.json({transactionId: await runActions(dataset, request, {now, newId, author})})
}

function parseAction(value: unknown, index: number): Action {
  const parsed = Action.safeParse(value)
  if (parsed.success) return parsed.data
  const description = parsed.error.issues
    .map(({path, message}) => `${path.join('.') || 'action'} ${message}`)
    .join('; ')
  throw actionError(400, [{error: {type: 'validationError', description}, index}])
}
