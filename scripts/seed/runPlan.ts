import type {ReportPlan} from '../../seed/write/plan/types.ts'
import {planSources} from '../../seed/write/apply/applyReports.ts'
import {connect} from '../connect.ts'
import {collectSources} from './collectSources.ts'
import {createContext} from './createContext.ts'
import {describeNotes, describeDocuments, totalOf} from './describeSummary.ts'
import {describePlan} from './describePlan.ts'
import {findFiles} from './findFiles.ts'
import {type Flags, userDirectory} from './flags.ts'

/** Shows what an apply would write. Exit code 0: nothing, 10: something, 11: with conflicts. */
export async function runPlan(args: readonly string[], flags: Flags): Promise<void> {
  const cwd = userDirectory(process.env)
  const files = await findFiles(args, cwd)
  const connection = await connect(flags.data, process.env, {mayCreate: false})
  try {
    const context = await createContext(connection, flags, {
      files: files.length,
      mayWrite: false,
      isStopping: () => false,
    })
    const plans: ReportPlan[] = []
    const summary = await planSources(context, await collectSources(files, cwd, flags), {
      onPlanned: (plan) => {
        if (flags.json) plans.push(plan)
        else for (const line of describePlan(plan, {fields: true})) console.log(line)
      },
    })
    const {created, updated} = totalOf(summary)
    if (flags.json) {
      console.log(
        JSON.stringify({dataset: connection.name, ...summary, plans: plans.map(forOutput)}),
      )
    } else {
      for (const line of [...describeDocuments(summary), ...describeNotes(summary)])
        console.log(line)
      console.log(
        created + updated + summary.conflicts === 0
          ? `Nothing to do in ${connection.name}.`
          : `Plan for ${connection.name}: ${created} to create, ${updated} to update, ${summary.conflicts} conflicts. Nothing was written.`,
      )
    }
    process.exitCode = summary.conflicts > 0 ? 11 : created + updated > 0 ? 10 : 0
  } finally {
    connection.close()
  }
}

const forOutput = ({file, reportId, title, documents}: ReportPlan) => ({
  file,
  reportId,
  title,
  documents: documents.filter(({action, conflicts}) => action !== 'keep' || conflicts.length > 0),
})
