import type {SanityClient} from '@sanity/client'
import type {PlannedTransaction} from '../plan/types.ts'
import {classifyFailure} from './errors.ts'
import {type SendEnvironment, withRetry} from './withRetry.ts'

/**
 * Writes a transaction once. Its id is the client's own: when an answer is lost, the witness document says whether the
 * write was done.
 *
 * @returns `conflict` when somebody else wrote first: read and plan again
 */
export async function sendTransaction(
  client: SanityClient,
  {id, witness, mutations}: PlannedTransaction,
  environment: SendEnvironment,
): Promise<'written' | 'conflict'> {
  const isDone = async (): Promise<'written' | undefined> => {
    const rev: unknown = await client.fetch(
      '*[_id == $id][0]._rev',
      {id: witness},
      {perspective: 'raw'},
    )
    return rev === id ? 'written' : undefined
  }
  const send = async (): Promise<'written'> => {
    await client.request({
      method: 'POST',
      url: `/data/mutate/${client.config().dataset}`,
      query: {visibility: 'sync', returnIds: 'false'},
      // As a string: the client would make one for its log and another for the wire.
      body: JSON.stringify({mutations, transactionId: id}),
      headers: {'Content-Type': 'application/json'},
      tag: 'seed.write',
    })
    return 'written'
  }
  try {
    return await withRetry(send, environment, isDone)
  } catch (error) {
    if (classifyFailure(error) !== 'conflict') throw error
    // A repeated request can meet its own first sending.
    return (await withRetry(isDone, environment)) ?? 'conflict'
  }
}
