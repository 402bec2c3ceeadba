import {randomUUID} from 'node:crypto'
import {createClient} from '@sanity/client'
import {createLake} from '../../lake/index.ts'
import {applyReports} from '../../seed/write/apply/applyReports.ts'
import {exportDocuments} from '../../seed/write/maintain/exportDocuments.ts'
import {connect, type Connection} from '../connect.ts'
import {collectSources} from './collectSources.ts'
import {createContext} from './createContext.ts'
import {findFiles} from './findFiles.ts'
import {type Flags, userDirectory} from './flags.ts'

/** Prints documents as NDJSON: those of the files, as an import into an empty dataset makes them, or the dataset's. */
export async function runExport(args: readonly string[], flags: Flags): Promise<void> {
  const connection =
    args.length > 0
      ? await importIntoEmpty(args, flags)
      : await connect(flags.data, process.env, {mayCreate: false})
  try {
    for await (const document of exportDocuments(connection.client)) {
      await print(`${JSON.stringify(document)}\n`)
    }
  } finally {
    connection.close()
  }
}

async function importIntoEmpty(args: readonly string[], flags: Flags): Promise<Connection> {
  const cwd = userDirectory(process.env)
  const files = await findFiles(args, cwd)
  const lake = createLake({newId: randomUUID})
  const {projectId, dataset, token} = lake
  const connection: Connection = {
    client: createClient({
      projectId,
      dataset,
      token,
      apiVersion: '2025-02-19',
      useCdn: false,
      maxRetries: 0,
      resolveFetch: () => lake.fetch,
    }),
    name: 'an empty dataset',
    kind: 'embedded',
    dataset,
    close: () => lake.close(),
  }
  const context = await createContext(connection, flags, {
    files: files.length,
    mayWrite: true,
    isStopping: () => false,
  })
  await applyReports(context, await collectSources(files, cwd, flags))
  return connection
}

/** Waits for a slow reader instead of filling memory. */
async function print(text: string): Promise<void> {
  if (process.stdout.write(text)) return
  await new Promise((resolve) => process.stdout.once('drain', resolve))
}
