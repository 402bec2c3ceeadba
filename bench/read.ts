/**
 * `npm run bench -- read [--growth false]`: the annotated reports read by this reader and by `compromise` (quotations and
 * people, which is a part of the work) on one core in one run; then time per character from 1 kB to 10 MB.
 */
import {parseArgs} from 'node:util'

import {readReport} from '../seed/read/index.ts'
import {formatTable} from './lake/formatTable.ts'
import {measureGrowth} from './read/growth.ts'
import {measurePerReport} from './read/perReport.ts'
import {readCompromise} from './score/baselines/compromise.ts'
import {loadFixtures} from './score/gold.ts'
import {fixturePath, reportSets} from './score/runScore.ts'

export async function runBench(args: string[]): Promise<void> {
  const {values} = parseArgs({args, options: {growth: {type: 'string', default: 'true'}}})
  const fixtures = reportSets.flatMap((set) => loadFixtures(fixturePath(`reports/${set}`)))
  const ours = measurePerReport(
    'slugline',
    ({name, text}) => readReport({file: `${name}.txt`, text}),
    fixtures,
  )
  const theirs = measurePerReport('compromise', ({text}) => readCompromise(text), fixtures)
  console.log(`\n${fixtures.length} annotated reports, one core`)
  console.log(formatTable([ours, theirs]))
  console.log(`times as fast: ${(theirs.medianMs / ours.medianMs).toFixed(1)}`)
  if (values.growth !== 'true') return

  const growth = measureGrowth(fixtures.map(({text}) => text))
  console.log('\nBy length of one text')
  console.log(formatTable(growth))
  for (const text of new Set(growth.map((row) => row.text))) {
    const rows = growth.filter((row) => row.text === text && row.kB >= 10)
    const each = rows.map(({nsPerUnit}) => nsPerUnit)
    console.log(
      `${text}: processor time per character from 10 kB to ${rows.at(-1)?.kB} kB within ${(Math.max(...each) / Math.min(...each)).toFixed(2)}×`,
    )
  }
}
