import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import type {SanityClient} from '@sanity/client'
import {readReport} from '../../../seed/read/index.ts'
import {applyReports} from '../../../seed/write/apply/applyReports.ts'
import {createContext} from '../../seed/write/importer.ts'

const FILE = 'pompeo-sochi.txt'

/** Reads the bundled report and publishes what it holds, as `npm run seed apply` does. */
export async function seedBundled(client: SanityClient): Promise<void> {
  const text = await readFile(`seed/reports/${FILE}`, 'utf8')
  const report = readReport({file: FILE, text})
  const sha256 = createHash('sha256').update(report.text).digest('hex')
  await applyReports(createContext(client), [
    {file: FILE, checksum: sha256, read: async () => ({report, sha256})},
  ])
}
