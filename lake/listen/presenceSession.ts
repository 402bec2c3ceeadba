import {z} from 'zod'
import type {Access, LakeUser} from '../auth/access.ts'
import type {PresenceRoom} from './presenceRoom.ts'

const Call = z.object({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number()]).optional(),
  method: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
})
const Authorization = z.object({authorization: z.string()})
const RollCall = z.object({session: z.string()})
const Announcement = z.object({
  data: z.object({sessionId: z.string(), locations: z.array(z.unknown())}),
})
const Unsubscribe = z.object({subscriptionId: z.string()})

/** JSON-RPC's own error codes, and bifur's for a caller without a token. */
const PARSE_ERROR = -32700
const METHOD_NOT_FOUND = -32601
const INVALID_PARAMS = -32602
const UNAUTHORIZED = 4001

interface SessionOptions {
  readonly access: Access
  readonly room: PresenceRoom
  readonly newId: () => string
  /** Sends a text to the client. */
  readonly send: (text: string) => void
}

/** One client's presence connection (bifur's JSON-RPC): takes its messages, and goes with it. */
export function createPresenceSession({access, room, newId, send}: SessionOptions) {
  let user: LakeUser | undefined
  const subscriptions = new Map<string, () => void>()
  const announced = new Set<string>()

  const methods: Record<string, (params: unknown, user: LakeUser) => unknown> = {
    presence_subscribe() {
      const subscription = newId()
      const leave = room.join((result) => {
        const params = {subscription, result}
        send(JSON.stringify({jsonrpc: '2.0', method: 'presence_subscription', params}))
      })
      subscriptions.set(subscription, leave)
      return subscription
    },
    presence_unsubscribe(params) {
      const {subscriptionId} = Unsubscribe.parse(params)
      subscriptions.get(subscriptionId)?.()
      return subscriptions.delete(subscriptionId)
    },
    presence_rollcall(params, {id}) {
      room.tell({type: 'rollCall', i: id, session: RollCall.parse(params).session})
      return 'ok'
    },
    presence_announce(params, {id}) {
      const {data} = Announcement.parse(params)
      announced.add(data.sessionId)
      room.tell({type: 'state', i: id, m: data})
      return 'ok'
    },
    presence_disconnect(params, {id}) {
      const {session} = RollCall.parse(params)
      announced.delete(session)
      room.tell({type: 'disconnect', i: id, m: {session}})
      return 'ok'
    },
  }

  function answer(method: string, params: unknown): {result: unknown} | {error: object} {
    if (method === 'authorization') {
      const {authorization} = Authorization.parse(params)
      const identity = access.identify(authorization)
      user = identity.kind === 'user' ? identity.user : undefined
      return {result: 'ok'}
    }
    const act = Object.hasOwn(methods, method) ? methods[method] : undefined
    if (!act) return {error: {code: METHOD_NOT_FOUND, message: `Unknown method "${method}"`}}
    if (!user) return {error: {code: UNAUTHORIZED, message: 'Send authorization first'}}
    return {result: act(params, user)}
  }

  return {
    receive(text: string) {
      const call = parse(text)
      if (!call) {
        const error = {code: PARSE_ERROR, message: 'Not a JSON-RPC 2.0 call'}
        return send(JSON.stringify({jsonrpc: '2.0', id: null, error}))
      }
      const {id, method, params} = call
      send(JSON.stringify({jsonrpc: '2.0', id, ...attempt(() => answer(method, params))}))
    },
    close() {
      for (const leave of subscriptions.values()) leave()
      for (const session of announced) {
        room.tell({type: 'disconnect', i: user?.id ?? '', m: {session}})
      }
    },
  }
}

function attempt(act: () => {result: unknown} | {error: object}) {
  try {
    return act()
  } catch (error) {
    const message = error instanceof Error ? error.message : 'Invalid parameters'
    return {error: {code: INVALID_PARAMS, message}}
  }
}

function parse(text: string): z.infer<typeof Call> | undefined {
  try {
    return Call.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
