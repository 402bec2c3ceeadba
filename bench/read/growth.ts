import {readReport} from '../../seed/read/index.ts'

export type Growth = {
  text: string
  kB: number
  ms: number
  nsPerUnit: number
}

const sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]

/**
 * Texts that grow from 1 kB to 10 MB: real reports one after the other, and what makes careless patterns run away.
 * Short texts are read up to 20 times, and the fastest reading counts.
 */
export function measureGrowth(reports: string[]): Growth[] {
  const prose = reports.join('\n\n')
  const kinds: [string, string][] = [
    ['reports in a row', prose],
    ['one endless line', prose.replaceAll(/\s+/g, ' ')],
    ['quotation marks', '“"‘\'«'],
    ['words in capitals', 'ANA DIAZ MINISTER OF '],
    ['capitalised words', 'Ana Maria Diaz '],
    ['commas and colons', 'said, he: '],
  ]
  return kinds.flatMap(([name, unit]) =>
    sizes.map((size) => {
      const text = `Headline\n\n${unit.repeat(Math.ceil(size / unit.length))}`.slice(0, size)
      const ms = fastest(text, Math.max(1, Math.min(20, Math.floor(200_000 / size))))
      return {text: name, kB: size / 1000, ms, nsPerUnit: (ms * 1e6) / size}
    }),
  )
}

function fastest(text: string, times: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let time = 0; time < times; time++) {
    const start = performance.now()
    readReport({file: 'growth.txt', text})
    best = Math.min(best, performance.now() - start)
  }
  return best
}
