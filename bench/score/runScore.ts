import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Report} from '../../seed/read/report.ts'
import {readCompromise} from './baselines/compromise.ts'
import {readNearestName} from './baselines/nearestName.ts'
import type {Breach} from './floors.ts'
import {checkFloors, floorsSchema} from './floors.ts'
import type {Fixture} from './gold.ts'
import {loadFixtures} from './gold.ts'
import {loadMicroCases, scoreMicro} from './micro.ts'
import {readingOf} from './reading.ts'
import type {SetScore} from './scoreSet.ts'
import {scoreSet} from './scoreSet.ts'

export const reportSets = ['given', 'tuned', 'unseen'] as const
const microSets = ['tuned', 'unseen'] as const

export type ReadReport = (input: {file: string; text: string}) => Report

export interface ScoredSet {
  /** "given", "tuned", "unseen", "micro-tuned" or "micro-unseen". */
  name: string
  /** Who read: this project's reader, or the name of a baseline. */
  reader: string
  score: SetScore
}

export interface ScoreRun {
  sets: ScoredSet[]
  breaches: Breach[]
  /** Scare quotes and fragments that came out as direct quotes: none is tolerated, whatever the floors. */
  leaks: number
}

/** Scores `readReport` on every set, with the plain baselines on the same texts if wanted. */
export function runScore(readReport: ReadReport, options: {baselines: boolean}): ScoreRun {
  const sets: ScoredSet[] = []
  for (const name of reportSets) {
    const fixtures = loadFixtures(fixturePath(`reports/${name}`))
    const read = ({name: stem, text}: Fixture) =>
      readingOf(readReport({file: `${name}/${stem}.txt`, text}))
    sets.push({name, reader: 'slugline', score: scoreSet(fixtures, read)})
    for (const [reader, baseline] of options.baselines ? baselines : []) {
      sets.push({name, reader, score: scoreSet(fixtures, ({text}) => baseline(text))})
    }
  }
  const cases = loadMicroCases(fixturePath('micro.json'))
  for (const name of microSets) {
    const ofSet = cases.filter((one) => one.set === name)
    const score = scoreMicro(ofSet, (id, text) => readReport({file: `micro/${id}.txt`, text}))
    sets.push({name: `micro-${name}`, reader: 'slugline', score})
  }
  const ours = sets.filter((set) => set.reader === 'slugline')
  const floors = floorsSchema.parse(
    JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')),
  )
  return {
    sets,
    breaches: ours.flatMap((set) => checkFloors(set.name, set.score.tallies, floors)),
    leaks: ours.reduce((sum, set) => sum + leaksOf(set.score), 0),
  }
}

const baselines = [
  ['marks + nearest name', readNearestName],
  ['compromise', readCompromise],
] as const

export function fixturePath(path: string): string {
  return fileURLToPath(new URL(`../../tests/fixtures/${path}`, import.meta.url))
}

function leaksOf(score: SetScore): number {
  const kept = score.tallies.notQuotes
  return kept ? kept.all - kept.right : 0
}
