import {readFile} from 'node:fs/promises'
import {basename} from 'node:path'

import type {SanityClient} from '@sanity/client'

import {readReportFile} from '../../../seed/read/files/readReportFile.ts'
import {applyReports} from '../../../seed/write/apply/applyReports.ts'
import type {Target} from '../../../seed/write/state/variants.ts'
import {createApplyContext} from '../../../studio/import/createApplyContext.ts'
import {createReportInput} from '../../../studio/import/createSource.ts'

export const POMPEO = 'seed/reports/pompeo-sochi.txt'

/** Imports report files of this project, as the import script does. */
export async function importReports(
  client: SanityClient,
  files: string[],
  target: Target = 'published',
): Promise<void> {
  const context = createApplyContext(client)
  const sources = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(file, 'utf8')
      const pasted = {file: basename(file), text}
      const input = await createReportInput(await readReportFile(pasted), pasted)
      return {file: basename(file), checksum: input.checksum, read: async () => input}
    }),
  )
  await applyReports({...context, options: {...context.options, target}}, sources)
}
