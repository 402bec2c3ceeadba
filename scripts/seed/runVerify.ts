import {checkWithSanity} from '../../seed/check/checkWithSanity.ts'
import {planSources} from '../../seed/write/apply/applyReports.ts'
import type {ApplySummary} from '../../seed/write/apply/types.ts'
import {verifyDataset, type VerifyResult} from '../../seed/write/maintain/verifyDataset.ts'
import {connect} from '../connect.ts'
import {collectSources} from './collectSources.ts'
import {createContext} from './createContext.ts'
import {count, totalOf} from './describeSummary.ts'
import {findFiles} from './findFiles.ts'
import {type Flags, userDirectory} from './flags.ts'

/** Compares the dataset with reports. Exit code 1 when anything is wrong. */
export async function runVerify(args: readonly string[], flags: Flags): Promise<void> {
  const cwd = userDirectory(process.env)
  const files = args.length > 0 ? await findFiles(args, cwd) : undefined
  const connection = await connect(flags.data, process.env, {mayCreate: false})
  try {
    const context = await createContext(connection, flags, {
      files: files?.length ?? 0,
      mayWrite: false,
      isStopping: () => false,
    })
    const {client, options} = context
    const plan = files && (await planSources(context, await collectSources(files, cwd, flags)))
    const result = await verifyDataset({
      client,
      releases: options.releases,
      validate: (documents) => checkWithSanity(documents, {client}),
      files: files && new Set(files),
    })
    const missing = plan ? totalOf(plan) : {created: 0, updated: 0}
    const isGood = result.issues.length === 0 && missing.created + missing.updated === 0
    if (flags.json) {
      console.log(JSON.stringify({dataset: connection.name, good: isGood, ...result, missing}))
    } else for (const line of describe(result, plan, connection.name, isGood)) console.log(line)
    if (!isGood) process.exitCode = 1
  } finally {
    connection.close()
  }
}

function describe(
  result: VerifyResult,
  plan: ApplySummary | undefined,
  name: string,
  isGood: boolean,
): string[] {
  const {documents, edited, deleted, stale, reviews, issues} = result
  const missing = plan ? totalOf(plan) : {created: 0, updated: 0}
  const total = Object.values(documents).reduce((sum, number) => sum + number, 0)
  return [
    ...Object.entries(documents).map(([type, number]) => `  ${type.padEnd(13)} ${number}`),
    ...issues.map(
      ({document, path, message}) => `  ! ${document}${path && ` ${path}`}: ${message}`,
    ),
    `${count(total, 'imported document')} in ${name}: ${edited} edited since, ${deleted} deleted by editors, ` +
      `${stale} in no report any more, ${count(reviews, 'open review')}.`,
    ...(missing.created + missing.updated > 0
      ? [
          `The reports have more: ${missing.created} to create, ${missing.updated} to update. Run apply.`,
        ]
      : []),
    isGood ? 'Everything is as it should be.' : `${count(issues.length, 'finding')}.`,
  ]
}
