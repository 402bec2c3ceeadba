interface Timing {
  readonly median: number
  readonly p95: number
}

/** Runs each of the works in turn, `runs` times, after one run that is not counted. Milliseconds. */
export async function timeTogether(
  runs: number,
  works: readonly ((run: number) => unknown)[],
): Promise<Timing[]> {
  const times = works.map((): number[] => [])
  for (let run = 0; run <= runs; run++) {
    for (const [index, work] of works.entries()) {
      const start = performance.now()
      await work(run)
      if (run > 0) times[index]?.push(performance.now() - start)
    }
  }
  return times.map((taken) => {
    const sorted = taken.toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
    return {median: at(0.5), p95: at(0.95)}
  })
}
