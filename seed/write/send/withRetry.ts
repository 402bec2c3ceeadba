import {classifyFailure, ForbiddenError, retryAfter} from './errors.ts'
import type {Throttle} from './createThrottle.ts'

/** The world as sending needs it: the clock, waiting, chance. */
export interface SendEnvironment {
  throttle: Throttle
  wait: (ms: number) => Promise<void>
  now: () => Date
  /** 0 to 1 */
  random: () => number
  /** Tries in all before an error is passed on. */
  maxTries: number
  /** Told before each wait. */
  onRetry?: (reason: string, ms: number) => void
}

const firstDelay = 300
const longestDelay = 30_000

/** Milliseconds before try number `attempt` + 1: doubling, with full jitter, so that clients spread out. */
export const backOff = (attempt: number, random: () => number): number =>
  Math.round(Math.min(longestDelay, firstDelay * 2 ** attempt) * (0.5 + random() / 2))

/**
 * Runs `request`, again and again where that can help: when the service is busy, broken or out of reach. `recover` is asked
 * first whether the lost request had been done after all.
 *
 * @throws ForbiddenError on 401 and 403, at once; the service's error when it refuses or the tries are used up
 */
export async function withRetry<T>(
  request: () => Promise<T>,
  environment: SendEnvironment,
  recover?: () => Promise<T | undefined>,
): Promise<T> {
  const {throttle, wait, now, random, maxTries, onRetry} = environment
  for (let attempt = 0; ; attempt++) {
    await throttle.take()
    try {
      return await request()
    } catch (error) {
      const failure = classifyFailure(error)
      if (failure === 'forbidden') throw forbidden(error)
      if (failure === 'refused' || failure === 'conflict' || attempt + 1 >= maxTries) throw error
      const asked = retryAfter(error, now)
      const delay = asked ?? backOff(attempt, random)
      if (failure === 'limited') throttle.pause(delay)
      onRetry?.(messageOf(error), delay)
      await wait(delay)
      if (failure === 'unknown' && recover) {
        const done = await withRetry(recover, environment)
        if (done !== undefined) return done
      }
    }
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error)

const forbidden = (error: unknown): ForbiddenError =>
  new ForbiddenError(
    `The dataset refuses the token: ${messageOf(error)}\n` +
      'Nothing else was tried. Check SANITY_AUTH_TOKEN, and that the token may read and write this dataset.',
    {cause: error},
  )
