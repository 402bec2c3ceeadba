import type {ReportSource} from '../../seed/write/apply/types.ts'
import {createSources} from './createSources.ts'
import type {Flags} from './flags.ts'
import {readLists} from './readBeside.ts'

/** Up to so many files are read and planned together before the first is written, so that a bad one stops all of them. */
export const readAhead = 500

/**
 * The sources of files. A handful is read and found good before anything is written; very many are streamed, and a bad
 * one ends the run where it stands.
 */
export async function collectSources(
  files: readonly string[],
  cwd: string,
  flags: Flags,
): Promise<AsyncIterable<ReportSource> | Iterable<ReportSource>> {
  const sources = createSources(files, cwd, {
    includeIndirect: flags.indirect ?? false,
    lists: await readLists(flags.lists, cwd),
    shard: flags.shard,
  })
  if (files.length > readAhead) return sources
  const all: ReportSource[] = []
  for await (const source of sources) all.push(source)
  return all
}

/** @throws InputError, ReportError when one of a handful of files is no report; more of them are not held in memory */
export async function readAll(
  sources: AsyncIterable<ReportSource> | Iterable<ReportSource>,
): Promise<void> {
  if (Symbol.asyncIterator in sources) return
  for (const source of sources) await source.read()
}
