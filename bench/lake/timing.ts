export interface Timing {
  readonly median: number
  readonly p95: number
}

/** Runs `work` for at least `runs` times, after one run that is not counted. Milliseconds. */
export async function time(runs: number, work: (run: number) => unknown): Promise<Timing> {
  await work(0)
  const times: number[] = []
  for (let run = 1; run <= runs; run++) {
    const start = performance.now()
    await work(run)
    times.push(performance.now() - start)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return {median: at(0.5), p95: at(0.95)}
}
