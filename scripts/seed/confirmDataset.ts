import type {Connection} from '../connect.ts'
import {InputError} from './InputError.ts'

/**
 * Asks before a hosted dataset called production is written.
 * @throws InputError when nobody is there to ask; returns false when the answer is no
 */
export async function confirmDataset(
  {kind, dataset, name}: Connection,
  {yes, json}: {yes?: boolean; json?: boolean},
): Promise<boolean> {
  if (kind !== 'hosted' || dataset !== 'production' || yes) return true
  if (json || !process.stdin.isTTY || !process.stdout.isTTY) {
    throw new InputError(
      name,
      'it is called production, so nothing was written. Repeat the command with --yes to write it, or set SANITY_DATASET to another dataset.',
    )
  }
  const {confirm, isCancel} = await import('@clack/prompts')
  const answer = await confirm({message: `Write ${name}?`, initialValue: false})
  return !isCancel(answer) && answer
}
