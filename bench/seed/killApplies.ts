import {fork} from 'node:child_process'
import {once} from 'node:events'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {SanityClient} from '@sanity/client'
import {applyReports} from '../../seed/write/apply/applyReports.ts'
import {exportDocuments} from '../../seed/write/maintain/exportDocuments.ts'
import {createRandom} from '../generateReports.ts'
import {createBenchContext} from './createBenchContext.ts'
import {killSources, kindOf} from './killSources.ts'
import {openBenchLake} from './openBenchLake.ts'

const probe = path.join(import.meta.dirname, 'killProbe.ts')

export interface KillResult {
  kills: number
  /** Applies that had written something and not everything when they were killed. */
  halfway: number
  /** Applies that were done before the signal came. */
  late: number
  /** Rounds whose dataset is not that of an undisturbed run, and why. */
  failures: string[]
}

/**
 * Kills an apply with SIGKILL at a random point, applies again, and compares the dataset with that of an undisturbed run;
 * as often as asked, each time from an empty dataset.
 *
 * @param seed the same one kills at the same points of the work, machine and load aside
 */
export async function killApplies(kills: number, seed: number): Promise<KillResult> {
  const random = createRandom(seed)
  const undisturbed = new Map<string, string[]>()
  const result: KillResult = {kills, halfway: 0, late: 0, failures: []}
  for (let round = 0; round < kills; round++) {
    const expected =
      undisturbed.get(kindOf(round)) ?? (await inDirectory((at) => applyAndExport(at, round)))
    undisturbed.set(kindOf(round), expected)
    await inDirectory(async (directory) => {
      const written = await killOne(directory, round, random)
      if (written === 'late') result.late += 1
      else if (written > 0) result.halfway += 1
      const now = await applyAndExport(directory, round)
      const wrong = compare(now, expected)
      if (wrong !== null) result.failures.push(`round ${round}: ${wrong}`)
    })
  }
  return result
}

/** Starts an apply and kills it after so many lines of output and a moment more. */
async function killOne(
  directory: string,
  round: number,
  random: () => number,
): Promise<number | 'late'> {
  const child = fork(probe, [directory, String(round)], {silent: true})
  const exit = once(child, 'exit')
  // All are planned before the first is written.
  const reports = killSources(round).length
  let lines = Math.floor(random() * 2 * reports)
  const moment = random() * 25
  let written = 0
  child.stdout?.on('data', (data: Buffer) => {
    for (const line of data.toString().trim().split('\n')) {
      if (line === 'written') written += 1
      if (lines-- === 0) setTimeout(() => child.kill('SIGKILL'), moment)
    }
  })
  let said = ''
  child.stderr?.on('data', (data: Buffer) => (said += data.toString()))
  const [code] = await exit
  if (code !== null && code !== 0) throw new Error(`The apply ended with ${code}: ${said}`)
  return code === 0 ? 'late' : written
}

/** Applies until nothing is left, and lists what is there then. */
async function applyAndExport(directory: string, round: number): Promise<string[]> {
  const {client, close} = openBenchLake(directory)
  try {
    await apply(client, round)
    const again = await apply(client, round)
    const documents: string[] = again === 0 ? [] : [`another apply wrote ${again} mutations`]
    for await (const document of exportDocuments(client)) documents.push(JSON.stringify(document))
    return documents
  } finally {
    close()
  }
}

async function apply(client: SanityClient, round: number): Promise<number> {
  const context = createBenchContext(client)
  const options = {...context.options, reportsPerTransaction: 1}
  return (await applyReports({...context, options}, killSources(round))).mutations
}

async function inDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(path.join(tmpdir(), 'slugline-kill-'))
  try {
    return await work(directory)
  } finally {
    rmSync(directory, {recursive: true, force: true})
  }
}

/** The first difference, in words; null when there is none. */
function compare(now: readonly string[], expected: readonly string[]): string | null {
  const at = expected.findIndex((line, index) => line !== now[index])
  if (at >= 0) return `${now[at] ?? 'nothing'} instead of ${expected[at] ?? 'nothing'}`
  return now.length === expected.length ? null : `${now[expected.length] ?? ''} besides`
}
