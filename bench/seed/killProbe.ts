/** `node killProbe.ts <directory> <round>`: imports the reports of a round, one transaction each, and prints a line after each. */
import {applyReports} from '../../seed/write/apply/applyReports.ts'
import {createBenchContext} from './createBenchContext.ts'
import {killSources} from './killSources.ts'
import {openBenchLake} from './openBenchLake.ts'

const [directory = '', round = '0'] = process.argv.slice(2)
const {client, close} = openBenchLake(directory)
const context = createBenchContext(client)
await applyReports(
  {...context, options: {...context.options, reportsPerTransaction: 1}},
  killSources(Number(round)),
  {onPlanned: () => console.log('planned'), onWritten: () => console.log('written')},
)
close()
