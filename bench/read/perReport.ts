import type {Fixture} from '../score/gold.ts'

export type PerReport = {
  reader: string
  medianMs: number
  p95Ms: number
  reportsPerSecond: number
  MBPerSecond: number
}

const rounds = 5

/** Reads every report several times after one to warm up; the median counts for each report. */
export function measurePerReport(
  reader: string,
  read: (fixture: Fixture) => unknown,
  fixtures: Fixture[],
): PerReport {
  for (const fixture of fixtures) read(fixture)
  const times = fixtures.map((fixture) => {
    const runs = Array.from({length: rounds}, () => {
      const start = performance.now()
      read(fixture)
      return performance.now() - start
    })
    return at(runs, 0.5)
  })
  const seconds = times.reduce((sum, ms) => sum + ms, 0) / 1000
  const units = fixtures.reduce((sum, {text}) => sum + text.length, 0)
  return {
    reader,
    medianMs: at(times, 0.5),
    p95Ms: at(times, 0.95),
    reportsPerSecond: fixtures.length / seconds,
    MBPerSecond: units / 1e6 / seconds,
  }
}

function at(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
