/**
 * `node memoryProbe.ts <reports>`: imports generated reports twice into a lake that another process serves, and prints
 * times and this process's peak memory. The lake's own is another matter: it maps its file.
 */
import {applyReports} from '../../seed/write/apply/applyReports.ts'
import {createBenchContext} from './createBenchContext.ts'
import {generatedSources} from './generatedSources.ts'
import {openServedLake} from './openBenchLake.ts'
import {seconds} from './seconds.ts'

const reports = Number(process.argv[2])
const {client, close} = await openServedLake()
try {
  const first = await seconds(() =>
    applyReports(createBenchContext(client, 'lake'), generatedSources(reports)),
  )
  let mutations = 0
  const again = await seconds(async () => {
    const context = createBenchContext(client, 'lake')
    const summary = await applyReports(context, generatedSources(reports))
    mutations = summary.mutations
  })
  const documents = await client.fetch<number>('count(*[_id in path("*")])')
  console.log(
    JSON.stringify({
      reports,
      documents,
      seconds: first,
      'again, seconds': again,
      'again, mutations': mutations,
      // Linux and macOS both give kilobytes here.
      'peak MB': Math.round(process.resourceUsage().maxRSS / 1024),
    }),
  )
} finally {
  close()
}
