/**
 * Run by `measurePages` in a process of its own: the built site on a store, as `npm start` serves it. Says its address, and
 * then at each message how many milliseconds it has kept a processor busy.
 */
import {createClient} from '@sanity/client'

import {createLake} from '../../lake/index.ts'
import {buildWeb} from '../../web/buildWeb.ts'
import {startWeb} from '../../web/startWeb.ts'

const [dataDir = ''] = process.argv.slice(2)
const lake = createLake({dataDir})
const web = await startWeb({
  directory: await buildWeb(),
  client: createClient({
    projectId: lake.projectId,
    dataset: lake.dataset,
    apiVersion: '2026-01-01',
    useCdn: false,
    perspective: 'published',
    resolveFetch: () => lake.fetch,
  }),
})
process.send?.(web.url)
process.on('message', () => {
  const {user, system} = process.cpuUsage()
  process.send?.((user + system) / 1000)
})
process.once('SIGTERM', () => {
  void web.close().then(() => {
    lake.close()
    process.exit(0)
  })
})
