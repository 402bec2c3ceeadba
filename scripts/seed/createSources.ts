import {createHash} from 'node:crypto'
import {buildVersion} from '../../seed/build/version.ts'
import {readVersion} from '../../seed/read/version.ts'
import {makeId} from '../../seed/build/ids.ts'
import type {ReportSource} from '../../seed/write/apply/types.ts'
import type {ReportFile} from '../../seed/read/files/readReportFile.ts'
import type {ReadLists} from '../../seed/read/readLists.ts'
import type {Report} from '../../seed/read/report.ts'
import {InputError} from './InputError.ts'
import {readCaptions} from './readBeside.ts'
import {decodeText, readBytes} from './readText.ts'

/** Part `index` of `count`, counted from 1. */
export interface Shard {
  index: number
  count: number
}

export const version = `read-${readVersion} build-${buildVersion}`

const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex')

/** Reports one by one, so that only the one at hand is in memory. */
export async function* createSources(
  files: readonly string[],
  cwd: string,
  {
    includeIndirect,
    lists,
    shard,
  }: {
    includeIndirect: boolean
    lists: ReadLists
    shard?: Shard | undefined
  },
): AsyncGenerator<ReportSource> {
  for (const file of files) {
    if (shard && !isInShard(file, shard)) continue
    const bytes = await readBytes(file, cwd)
    const source = {file, text: decodeText(file, bytes), captions: await readCaptions(file, cwd)}
    const beside = JSON.stringify([source.captions, lists, includeIndirect])
    const checksum = sha256(`${sha256(bytes)} ${version} ${beside}`)
    const read = async () => {
      const report = await readSource(source, lists)
      if (!report.headline) throw new InputError(file, noHeadline, 1)
      return {report, sha256: sha256(report.text)}
    }
    let result: ReturnType<typeof read> | undefined
    yield {file, checksum, read: () => (result ??= read())}
  }
}

const noHeadline = 'no headline found. A report begins with its headline, in a line of its own.'

/** A file's report. @throws ReportError with file and line */
export async function readSource(source: ReportFile, lists: ReadLists): Promise<Report> {
  const {readReportFile} = await import('../../seed/read/files/readReportFile.ts')
  return readReportFile({...source, config: {lists}})
}

/** A file always falls into the same shard, on every machine. */
function isInShard(file: string, {index, count}: Shard): boolean {
  const hash = makeId('shard', file)
  return Number.parseInt(hash.slice(-8), 16) % count === index - 1
}
