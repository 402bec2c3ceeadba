/** Tells how far a long work is. */
export interface Progress {
  advance(by: number): void
  end(): void
}

/** Fewer steps than this are over before a bar is read. */
const worthABar = 20
const linesEvery = 5000

const silent: Progress = {advance: () => {}, end: () => {}}

/**
 * A bar with rate and time left on a terminal, a plain line every few seconds otherwise, nothing for JSON or short work.
 * @param now milliseconds
 */
export async function createProgress(
  total: number,
  {json, now = () => performance.now()}: {json: boolean; now?: () => number},
): Promise<Progress> {
  if (json || total < worthABar) return silent
  const begun = now()
  let done = 0
  const message = () => describe(done, total, (now() - begun) / 1000)
  if (process.stdout.isTTY) {
    const {progress} = await import('@clack/prompts')
    const bar = progress({max: total})
    bar.start(message())
    return {
      advance: (by) => {
        done += by
        bar.advance(by, message())
      },
      end: () => bar.stop(message()),
    }
  }
  let last = begun
  return {
    advance: (by) => {
      done += by
      if (now() - last < linesEvery) return
      last = now()
      console.log(message())
    },
    end: () => console.log(message()),
  }
}

function describe(done: number, total: number, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0
  const parts = [`${done.toLocaleString('en')} of ${total.toLocaleString('en')} reports`]
  if (rate > 0) parts.push(`${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`)
  if (rate > 0 && done < total) parts.push(`${duration((total - done) / rate)} left`)
  return parts.join(', ')
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
