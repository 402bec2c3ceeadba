import {readHolder} from './holdData.ts'

/** How to reach a running lake with `@sanity/client`. */
export interface LakeConnection {
  /** For `apiHost`, with `useProjectHostname: false`. */
  readonly address: string
  readonly projectId: string
  readonly dataset: string
  readonly token: string
}

/**
 * Finds the lake that serves `directory`, so that a command goes through it and its listeners see the
 * writes. Undefined when none runs: a `lake.json` left behind by a killed process does not count.
 */
export async function connectLake(directory: string): Promise<LakeConnection | undefined> {
  const holder = readHolder(directory)
  if (!holder?.address || !isAlive(holder.pid)) return undefined
  const {address, projectId, dataset, token} = holder
  try {
    const response = await fetch(`${address}/v1/users/me`, {
      headers: {Authorization: `Bearer ${token}`},
      signal: AbortSignal.timeout(2000),
    })
    await response.body?.cancel()
    return response.ok ? {address, projectId, dataset, token} : undefined
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user is alive too, it only may not be signalled.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
