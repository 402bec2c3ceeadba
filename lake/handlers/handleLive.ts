import {z} from 'zod'
import {requireUser} from '../auth/permissions.ts'
import {eventStream} from '../listen/eventStream.ts'
import {openLive} from '../listen/openLive.ts'
import {datasetOf, type LakeCall} from '../server/lakeContext.ts'

const Options = z.object({includeDrafts: z.enum(['true', 'false']).default('false')})

/** `GET /data/live/events/:dataset` → `welcome`, then a `message` with the sync tags of each change */
export function handleLive(call: LakeCall): Response {
  const {lake} = call.var
  const includeDrafts = Options.parse(call.req.query()).includeDrafts === 'true'
  if (includeDrafts) requireUser(call)
  const dataset = datasetOf(call)
  return eventStream({
    heartbeat: lake.heartbeat,
    unreadLimit: lake.limits.unreadEvents,
    open: (sink) =>
      openLive(sink, lake.hubOf(dataset), {
        includeDrafts,
        resumeAfter: call.req.header('last-event-id'),
      }),
  })
}
