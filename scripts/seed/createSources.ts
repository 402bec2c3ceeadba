import {createHash} from 'node:crypto'
import {buildVersion} from '../../seed/build/version.ts'
import {makeId} from '../../seed/build/ids.ts'
import type {ReportSource} from '../../seed/write/apply/types.ts'
import type {Report} from '../../seed/read/report.ts'
import {InputError} from './InputError.ts'
import {decodeText, readBytes} from './readText.ts'

/** Part `index` of `count`, counted from 1. */
export interface Shard {
  index: number
  count: number
}

export const version = `build-${buildVersion}`

const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex')

/** Reports one by one, so that only the one at hand is in memory. */
export async function* createSources(
  files: readonly string[],
  cwd: string,
  options: {includeIndirect: boolean; shard?: Shard | undefined},
): AsyncGenerator<ReportSource> {
  for (const file of files) {
    if (options.shard && !isInShard(file, options.shard)) continue
    const bytes = await readBytes(file, cwd)
    const text = decodeText(file, bytes)
    const checksum = sha256(`${sha256(bytes)} ${version} ${options.includeIndirect}`)
    yield {
      file,
      checksum,
      read: async () => {
        const report = await readSource(file, text, options)
        if (!report.headline) throw new InputError(file, noHeadline, 1)
        return {report, sha256: sha256(report.text)}
      },
    }
  }
}

const noHeadline = 'no headline found. A report begins with its headline, in a line of its own.'

/** A file's report. @throws ReportError with file and line */
export async function readSource(
  file: string,
  text: string,
  {includeIndirect}: {includeIndirect: boolean},
): Promise<Report> {
  const {readReport} = await import('../../seed/read/index.ts')
  return readReport({file, text, config: {indirect: includeIndirect}})
}

/** A file always falls into the same shard, on every machine. */
function isInShard(file: string, {index, count}: Shard): boolean {
  const hash = makeId('shard', file)
  return Number.parseInt(hash.slice(-8), 16) % count === index - 1
}
