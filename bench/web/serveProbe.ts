/** Run by `measurePages` in a process of its own: the built site on a store, as `npm start` serves it. */
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
console.log(web.url)
process.once('SIGTERM', () => {
  void web.close().then(() => {
    lake.close()
    process.exit(0)
  })
})
