import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {basename} from 'node:path'
import type {Lake} from '../../../lake/index.ts'
import {readReport} from '../../../seed/read/index.ts'
import {applyReports} from '../../../seed/write/apply/applyReports.ts'
import type {ReportSource} from '../../../seed/write/apply/types.ts'
import {createContext} from '../../seed/write/importer.ts'
import {openNewsroom, type Newsroom} from '../openNewsroom.ts'

/** The report that `npm run seed` imports, and one with all that front matter can say. */
export const seedFiles: readonly URL[] = [
  new URL('../../../seed/reports/pompeo-sochi.txt', import.meta.url),
  new URL('night-ferry.txt', import.meta.url),
]

/** A lake into which reports were imported as `npm run seed` does it. */
export async function openSeeded(files: readonly URL[], lake?: Lake): Promise<Newsroom> {
  const newsroom = openNewsroom(lake)
  await applyReports(createContext(newsroom.client), await Promise.all(files.map(sourceOf)))
  return newsroom
}

async function sourceOf(url: URL): Promise<ReportSource> {
  const file = basename(url.pathname)
  const report = readReport({file, text: await readFile(url, 'utf8')})
  const sha256 = createHash('sha256').update(report.text).digest('hex')
  return {file, checksum: sha256, read: async () => ({report, sha256})}
}
