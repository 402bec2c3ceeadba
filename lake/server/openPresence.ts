import {upgradeWebSocket} from '@hono/node-server'
import {createPresenceRoom, type PresenceRoom} from '../listen/presenceRoom.ts'
import {createPresenceSession} from '../listen/presenceSession.ts'
import type {LakeContext} from './lakeContext.ts'

/** What bifur's clients take as a sign of life. */
const HEARTBEAT = '♥'

/** `/socket/:dataset`: presence over a WebSocket. */
export function openPresence(lake: LakeContext) {
  const rooms = new Map<string, PresenceRoom>()
  const roomOf = (dataset: string) => {
    const room = rooms.get(dataset) ?? createPresenceRoom()
    rooms.set(dataset, room)
    return room
  }
  return upgradeWebSocket((call) => {
    const dataset = call.req.param('dataset') ?? ''
    let session: ReturnType<typeof createPresenceSession> | undefined
    let timer: NodeJS.Timeout | undefined
    return {
      onOpen(_event, socket) {
        if (!lake.datasets.record(dataset)) return socket.close(4004, `No dataset "${dataset}"`)
        const {access, newId} = lake
        session = createPresenceSession({
          access,
          newId,
          room: roomOf(dataset),
          send: (text) => socket.send(text),
        })
        timer = setInterval(() => socket.send(HEARTBEAT), lake.heartbeat)
        timer.unref()
      },
      onMessage(event) {
        if (typeof event.data === 'string') session?.receive(event.data)
      },
      onClose() {
        clearInterval(timer)
        session?.close()
      },
    }
  })
}
