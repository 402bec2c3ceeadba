import {readReport} from '../../seed/read/index.ts'

export type Growth = {
  text: string
  kB: number
  ms: number
  nsPerUnit: number
}

const sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
const longestMs = 20_000

/**
 * Texts that grow from 1 kB to 10 MB: real reports one after the other, and what makes careless patterns run away.
 * Short texts are read up to 20 times, and the fastest reading counts. A kind stops growing where the next size would
 * take longer than `longestMs` even at the last size's time per character.
 */
export function measureGrowth(reports: string[]): Growth[] {
  const prose = reports.join('\n\n')
  const kinds: [string, string][] = [
    ['reports in a row', prose],
    ['one endless line', prose.replaceAll(/\s+/g, ' ')],
    ['quotes on one line', '“Yes,” she said. '],
    ['quotation marks', '“"‘\'«'],
    ['words in capitals', 'ANA DIAZ MINISTER OF '],
    ['capitalised words', 'Ana Maria Diaz '],
    ['commas and colons', 'said, he: '],
  ]
  return kinds.flatMap(([name, unit]) => growKind(name, unit))
}

function growKind(name: string, unit: string): Growth[] {
  const rows: Growth[] = []
  for (const size of sizes) {
    const last = rows.at(-1)
    if (last && (last.ms * size) / (last.kB * 1000) > longestMs) break
    const text = `Headline\n\n${unit.repeat(Math.ceil(size / unit.length))}`.slice(0, size)
    const ms = fastest(text, Math.max(1, Math.min(20, Math.floor(200_000 / size))))
    rows.push({text: name, kB: size / 1000, ms, nsPerUnit: (ms * 1e6) / size})
  }
  return rows
}

/** Milliseconds of processor time, which a busy machine stretches less than the clock's. */
function fastest(text: string, times: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) {
    const start = process.cpuUsage()
    readReport({file: 'growth.txt', text})
    const {user, system} = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}
