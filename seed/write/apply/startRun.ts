import {runType} from '../state/record.ts'
import {targetName} from '../state/variants.ts'
import {sendTransaction} from '../send/sendTransaction.ts'
import type {ApplyContext} from './types.ts'

export const runId = (run: string): string => `seed.run-${run}`

/** Notes the run before its first write, once, so that `undo` knows which came last. */
export function startRun(context: ApplyContext): () => Promise<void> {
  const {client, options, environment} = context
  let started: Promise<unknown> | undefined
  return async () => {
    started ??= sendTransaction(
      client,
      {
        id: options.newId(),
        witness: runId(options.run),
        touches: () => ({written: new Set(), referred: new Set()}),
        mutations: [
          {
            createIfNotExists: {
              _id: runId(options.run),
              _type: runType,
              startedAt: options.now().toISOString(),
              target: targetName(options.target),
              version: options.version,
            },
          },
        ],
      },
      environment,
    )
    await started
  }
}
