import {readReport} from '../../seed/read/index.ts'
import {createLongText} from './longText.ts'

export type Growth = {
  text: string
  kB: number
  ms: number
  nsPerUnit: number
}

const sizes = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
const longestMs = 20_000

/**
 * Texts that grow from 1 kB to 10 MB: real reports one after the other, the same mix at every length,
 * and what makes careless patterns run away. Each kind is read for a while before it is measured; the
 * median of up to 101 readings counts, three of 1 MB and one of 10 MB. A kind stops growing where the
 * next size would take longer than `longestMs` even at the last size's time per character.
 */
export function measureGrowth(reports: string[]): Growth[] {
  const prose = createLongText(reports.filter((text) => !isTalk(text)))
  const kinds: [string, (size: number) => string][] = [
    ['reports in a row', prose],
    // One text with turns is one transcript, and is read by other rules.
    ['transcripts in a row', createLongText(reports.filter(isTalk))],
    ['one endless line', (size) => prose(size).replaceAll(/\s+/g, ' ')],
    ['quotes on one line', over('“Yes,” she said. ')],
    ['quotation marks', over('“"‘\'«')],
    ['words in capitals', over('ANA DIAZ MINISTER OF ')],
    ['capitalised words', over('Ana Maria Diaz ')],
    ['commas and colons', over('said, he: ')],
  ]
  return kinds.flatMap(([name, make]) => growKind(name, make))
}

function isTalk(text: string): boolean {
  return readReport({file: 'part.txt', text}).blocks.some(({kind}) => kind === 'turn')
}

function over(unit: string): (size: number) => string {
  return (size) => unit.repeat(Math.ceil(size / unit.length))
}

function growKind(name: string, make: (size: number) => string): Growth[] {
  const textOf = (size: number): string => `Headline\n\n${make(size)}`.slice(0, size)
  medianOf(textOf(10_000), 101)
  medianOf(textOf(100_000), 5)
  const rows: Growth[] = []
  for (const size of sizes) {
    const last = rows.at(-1)
    if (last && (last.ms * size) / (last.kB * 1000) > longestMs) break
    const times = size >= 10_000_000 ? 1 : Math.max(3, Math.min(101, Math.floor(1_000_000 / size)))
    const ms = medianOf(textOf(size), times)
    rows.push({text: name, kB: size / 1000, ms, nsPerUnit: (ms * 1e6) / size})
  }
  return rows
}

/** Milliseconds of processor time, which a busy machine stretches less than the clock's. */
function medianOf(text: string, times: number): number {
  const each = Array.from({length: times}, () => {
    const start = process.cpuUsage()
    readReport({file: 'growth.txt', text})
    const {user, system} = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return each.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}
