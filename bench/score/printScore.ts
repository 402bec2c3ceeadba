import {measures} from './measures.ts'
import type {SetScore} from './scoreSet.ts'
import {measureNames} from './tally.ts'

/** One set's table: a line a measure with right/all and the share, then every miss by name if wanted. */
export function printScore(title: string, score: SetScore, showMisses: boolean): string {
  const lines = [`${title} · ${score.reports} texts`]
  for (const measure of measureNames) {
    const sum = score.tallies[measure]
    if (!sum) continue
    const counts = `${sum.right}/${sum.all}`
    const share = sum.value === null ? '–' : sum.value.toFixed(4)
    lines.push(`  ${measures[measure].padEnd(24)} ${share}  ${counts.padStart(9)}`)
    if (showMisses) lines.push(...sum.misses.map((miss) => `      ✗ ${miss}`))
  }
  const failures = score.failures.map(({name, message}) => `${name}: ${message}`)
  if (failures.length > 0) {
    lines.push(`  could not be read: ${failures.length}`)
    if (showMisses) lines.push(...failures.map((failure) => `      ✗ ${failure}`))
  }
  return lines.join('\n')
}
