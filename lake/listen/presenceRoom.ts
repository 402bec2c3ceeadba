/** What presence tells of a session, as the Studio reads it: `i` is the user's id, `m` the message. */
export type PresenceEvent =
  | {readonly type: 'rollCall'; readonly i: string; readonly session: string}
  | {
      readonly type: 'state'
      readonly i: string
      readonly m: {readonly sessionId: string; readonly locations: readonly unknown[]}
    }
  | {readonly type: 'disconnect'; readonly i: string; readonly m: {readonly session: string}}

/** Who looks at what in one dataset. Nothing is kept: those who come ask, and the others answer. */
export interface PresenceRoom {
  join(tell: (event: PresenceEvent) => void): () => void
  tell(event: PresenceEvent): void
}

export function createPresenceRoom(): PresenceRoom {
  const members = new Set<(event: PresenceEvent) => void>()
  return {
    join(tell) {
      members.add(tell)
      return () => void members.delete(tell)
    },
    tell(event) {
      for (const member of members) member(event)
    },
  }
}
