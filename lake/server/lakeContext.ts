import type {Context} from 'hono'
import type {AssetStore} from '../assets/assetStore.ts'
import type {Access, Identity} from '../auth/access.ts'
import type {OriginPolicy} from '../auth/originPolicy.ts'
import type {Dataset} from '../dataset.ts'
import type {EventHub} from '../listen/eventHub.ts'
import type {DatasetRegistry} from './datasetRegistry.ts'
import type {KeyValues} from './keyValues.ts'
import {LakeError} from './lakeError.ts'

/** What every handler may use. One per lake. */
export interface LakeContext {
  readonly projectId: string
  readonly now: () => Date
  readonly newId: () => string
  /** Where the lake can be reached, without a trailing slash. Asset URLs begin with it. */
  readonly publicUrl: () => string
  readonly datasets: DatasetRegistry
  readonly access: Access
  readonly origins: OriginPolicy
  readonly assets: AssetStore
  readonly values: KeyValues
  readonly limits: Limits
  /** Milliseconds between the comments that keep an event stream alive. */
  readonly heartbeat: number
  readonly hubOf: (dataset: Dataset) => EventHub
  /** For what went wrong inside the lake; a client's mistakes are answered, not logged. */
  readonly log: (message: string, error?: unknown) => void
}

/** Sizes in bytes. */
export interface Limits {
  /** Body of a query, mutation or action. Sanity's is 4 MB. */
  readonly body: number
  readonly image: number
  readonly file: number
  /** What one event stream may leave unread before it is cut. */
  readonly unreadEvents: number
}

export const DEFAULT_LIMITS: Limits = {
  body: 4 * 1024 ** 2,
  image: 100 * 1024 ** 2,
  file: 4 * 1024 ** 3,
  unreadEvents: 16 * 1024 ** 2,
}

/** One request on its way through the lake. */
export type LakeCall = Context<{
  Variables: {lake: LakeContext; identity: Identity; apiVersion: string}
}>

/**
 * The dataset that the path names.
 * @throws LakeError 404 when the project has none of that name, 401 when it is private to this caller
 */
export function datasetOf(call: LakeCall): Dataset {
  const {lake, identity} = call.var
  const name = call.req.param('dataset') ?? ''
  const dataset = lake.datasets.open(name)
  if (!dataset) {
    throw new LakeError(404, `Dataset "${name}" not found for project ID "${lake.projectId}"`)
  }
  if (identity.kind === 'anonymous' && lake.datasets.record(name)?.aclMode === 'private') {
    throw new LakeError(401, `Dataset "${name}" is private: send a token to read it`)
  }
  return dataset
}
