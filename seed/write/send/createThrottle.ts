export interface Throttle {
  /** Resolves when the next request may go. */
  take(): Promise<void>
  /** The service is full: nobody goes before this many milliseconds are over. */
  pause(ms: number): void
}

/** No limit: an embedded lake takes what it can. */
export const unlimited: Throttle = {take: async () => {}, pause: () => {}}

/**
 * A token bucket: `rate` requests a second on average, `burst` at once after a rest.
 *
 * @param now milliseconds of a clock that only goes forward
 */
export function createThrottle(
  {rate, burst}: {rate: number; burst: number},
  now: () => number,
  wait: (ms: number) => Promise<void>,
): Throttle {
  let tokens = burst
  let filledAt = now()
  let closedUntil = 0
  let last: Promise<void> = Promise.resolve()

  const takeOne = async (): Promise<void> => {
    for (;;) {
      const time = now()
      tokens = Math.min(burst, tokens + ((time - filledAt) * rate) / 1000)
      filledAt = time
      const delay = Math.max(closedUntil - time, tokens >= 1 ? 0 : ((1 - tokens) * 1000) / rate)
      if (delay <= 0) {
        tokens -= 1
        return
      }
      await wait(delay)
    }
  }
  return {
    take: () => {
      // One after another, so that nobody overtakes.
      last = last.then(takeOne)
      return last
    },
    pause: (ms) => {
      closedUntil = Math.max(closedUntil, now() + ms)
    },
  }
}
