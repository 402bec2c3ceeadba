import {parseArgs} from 'node:util'
import {printScore} from '../bench/score/printScore.ts'
import type {ScoredSet} from '../bench/score/runScore.ts'
import {runScore} from '../bench/score/runScore.ts'
import {readReport} from '../seed/read/index.ts'

const usage = `npm run score -- [--baselines] [--show-unseen] [--json]

Reads the annotated reports and prints, per set and measure, right/all and every miss by name.
Exit code 1 below a floor of bench/score/floors.json, or when a scare quote came out as a quote.

  --baselines    also score the plain baselines on the same texts
  --show-unseen  name the misses of the sets kept aside; then they are no longer unseen
  --json         one JSON object instead of the tables`

function main(): number {
  const {values} = parseArgs({
    options: {
      baselines: {type: 'boolean', default: false},
      'show-unseen': {type: 'boolean', default: false},
      json: {type: 'boolean', default: false},
      help: {type: 'boolean', default: false},
    },
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const run = runScore(readReport, {baselines: values.baselines})
  if (values.json) {
    console.log(JSON.stringify(run, values['show-unseen'] ? undefined : withoutUnseenMisses, 2))
  } else {
    for (const {name, reader, score} of run.sets) {
      const showMisses = values['show-unseen'] || !name.endsWith('unseen')
      console.log(
        `${printScore(`${name} · ${reader}`, score, reader === 'slugline' && showMisses)}\n`,
      )
    }
  }
  for (const {set, measure, value, floor} of run.breaches) {
    console.error(`${set}: ${measure} is ${value.toFixed(4)}, below its floor of ${floor}.`)
  }
  if (run.leaks > 0) console.error(`${run.leaks} scare quotes or fragments came out as quotes.`)
  return run.breaches.length > 0 || run.leaks > 0 ? 1 : 0
}

// A replacer for JSON.stringify: one value is a scored set, and those kept aside lose their misses.
function withoutUnseenMisses(_key: string, value: unknown): unknown {
  if (!isUnseenSet(value)) return value
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      key === 'misses' || key === 'failures' ? undefined : inner,
    ),
  )
}

function isUnseenSet(value: unknown): value is ScoredSet {
  if (typeof value !== 'object' || value === null || !('score' in value)) return false
  return 'name' in value && String(value.name).endsWith('unseen')
}

try {
  process.exitCode = main()
} catch (error) {
  if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE')))
    throw error
  console.error(`${error.message}\n\n${usage}`)
  process.exitCode = 2
}
