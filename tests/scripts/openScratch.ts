import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {composeReport} from '../../bench/reports/composeReport.ts'
import {generateStory} from '../../bench/generateReports.ts'
import {serveTestLake, type ServedTestLake} from '../helpers/lake.ts'
import {runScript, type ScriptOptions, type ScriptResult} from './runScript.ts'

/** A folder of a user's own, with a lake that serves its data. */
export interface Scratch {
  cwd: string
  served: ServedTestLake
  /** Writes a file, and the folders it is in. */
  write: (name: string, text: string) => void
  /** Runs a seed command on the data of the lake. */
  seed: (args: readonly string[], options?: Partial<ScriptOptions>) => Promise<ScriptResult>
  close: () => Promise<void>
}

export async function openScratch(): Promise<Scratch> {
  const cwd = mkdtempSync(path.join(tmpdir(), 'slugline-scripts-'))
  const served = await serveTestLake({dataDir: path.join(cwd, 'data')})
  return {
    cwd,
    served,
    write: (name, text) => {
      mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
      writeFileSync(path.join(cwd, name), text)
    },
    seed: (args, options) => runScript('seed', [...args, '--data', 'data'], {cwd, ...options}),
    close: async () => {
      await served.close()
      rmSync(cwd, {recursive: true})
    },
  }
}

export const json = ({stdout}: ScriptResult): unknown => JSON.parse(stdout)

/** Processes start slowly on a busy machine, and a test may start several. */
export const patience = 240_000

export const raw = {perspective: 'raw'} as const

export const generatedText = (index: number): string => composeReport(generateStory(index)).text

export const strike = `Harbor strike enters second week

World Today

CGTN’s Ingrid Weiss reports from Porto.

The cranes of the largest port in the country stand still, and ships wait outside the breakwater.

“We will not move,” said union leader Clara Duarte.

The port authority has not answered the letter that the dockers sent eight days ago.
`
