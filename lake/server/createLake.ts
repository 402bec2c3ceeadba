import {randomUUID} from 'node:crypto'
import {chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createAssetStore} from '../assets/assetStore.ts'
import {ADMINISTRATOR, createAccess, createToken, type TokenGrant} from '../auth/access.ts'
import {createOriginPolicy, DEFAULT_ORIGINS} from '../auth/originPolicy.ts'
import type {Dataset} from '../dataset.ts'
import {createEventHub, type EventHub} from '../listen/eventHub.ts'
import {openDataset} from '../store/openDataset.ts'
import {startReleaseScheduler, type ReleaseScheduler} from '../releases/releaseScheduler.ts'
import {createApp} from './createApp.ts'
import {createDatasetRegistry} from './datasetRegistry.ts'
import {createFaults, type Fault} from './faults.ts'
import {fetchInProcess, type LakeFetch} from './fetchInProcess.ts'
import {holdData, type DataHold} from './holdData.ts'
import {createKeyValues} from './keyValues.ts'
import {DEFAULT_LIMITS, type LakeContext, type Limits} from './lakeContext.ts'

export interface LakeOptions {
  /** Where the data lives (made when absent). Without it everything is in memory and gone at close. */
  readonly dataDir?: string | undefined
  /** Default `local`. */
  readonly projectId?: string | undefined
  /** The dataset made on first start. Default `production`. */
  readonly dataset?: string | undefined
  /** The administrator's token. Default: the one in `<dataDir>/token`, made at first start. */
  readonly token?: string | undefined
  /** More people with tokens of their own. */
  readonly grants?: readonly TokenGrant[] | undefined
  /** Begins the URLs of assets. Default `http://localhost:3999`; `serveLake` sets the real one. */
  readonly publicUrl?: string | undefined
  /** The clock, also of scheduled releases. */
  readonly now?: (() => Date) | undefined
  /** Fresh unique ids for documents, transactions and `_key`s. */
  readonly newId?: (() => string) | undefined
  /** Pages that may talk to the lake, beside its own. Default: where `sanity dev` serves a Studio. */
  readonly origins?: readonly string[] | undefined
  readonly limits?: Partial<Limits> | undefined
  /** Milliseconds between heartbeats on event streams. Default 15,000. */
  readonly heartbeat?: number | undefined
  readonly log?: ((message: string, error?: unknown) => void) | undefined
}

/** A Content Lake in this process. */
export interface Lake {
  readonly projectId: string
  readonly dataset: string
  readonly token: string
  /** For `createClient({resolveFetch: () => lake.fetch})`. Nothing leaves the process. */
  readonly fetch: LakeFetch
  /** Makes requests fail as asked, for tests. Returns what ends it. */
  fault(fault: Fault): () => void
  clearFaults(): void
  /** Publishes scheduled releases that are due, for an injected clock that was moved. */
  runDueReleases(): Promise<void>
  /** Ends every event stream; clients come back, to this lake or the next on the same data. */
  endStreams(): void
  /** Ends the streams and closes the data. */
  close(): void
  /** For `serveLake`. */
  readonly context: LakeContext
  /** For `serveLake`: like `fetch`, but a dropped connection is an exception. */
  readonly handle: (request: Request) => Promise<Response>
  /** For `serveLake`: from now on the lake is found at this address. */
  announce(address: string): void
}

/**
 * Opens (or begins) a Content Lake.
 * @throws DataHeldError while another process has `dataDir` open
 */
export function createLake(options: LakeOptions = {}): Lake {
  const {dataDir, projectId = 'local', dataset = 'production'} = options
  const now = options.now ?? (() => new Date())
  const newId = options.newId ?? randomUUID
  const token = options.token ?? readToken(dataDir)
  const hold = takeData(dataDir, {projectId, dataset, token, startedAt: now().toISOString()})
  const faults = createFaults()
  const hubs = new Map<Dataset, EventHub>()
  let publicUrl = options.publicUrl ?? 'http://localhost:3999'

  const schedulers = new Map<Dataset, ReleaseScheduler>()
  const log = options.log ?? ((message, error) => console.error(message, error))
  const datasets = createDatasetRegistry({directory: dataDir, openDataset, projectId, now, newId})
  datasets.watch({
    opened(opened) {
      schedulers.set(opened, startReleaseScheduler(opened, {now, newId, log}))
    },
    closing(closed, reason) {
      schedulers.get(closed)?.stop()
      schedulers.delete(closed)
      hubs.get(closed)?.close(reason)
      hubs.delete(closed)
    },
  })

  const context: LakeContext = {
    projectId,
    now,
    newId,
    publicUrl: () => publicUrl,
    datasets,
    access: createAccess([{token, user: ADMINISTRATOR}, ...(options.grants ?? [])], now),
    origins: createOriginPolicy(options.origins ?? DEFAULT_ORIGINS, () => publicUrl),
    assets: createAssetStore(dataDir && join(dataDir, 'assets')),
    values: createKeyValues(dataDir && join(dataDir, 'keyvalues.json')),
    limits: {...DEFAULT_LIMITS, ...options.limits},
    heartbeat: options.heartbeat ?? 15_000,
    hubOf(opened) {
      const hub = hubs.get(opened) ?? createEventHub(opened)
      hubs.set(opened, hub)
      return hub
    },
    log,
  }
  if (!datasets.record(dataset)) datasets.create(dataset, {})
  // Opening begins their scheduled releases, which do not wait for somebody to ask.
  for (const {name} of datasets.list()) datasets.open(name)

  const app = createApp(context)
  const handle = (request: Request) => faults.around(request, async () => app.fetch(request))
  return {
    projectId,
    dataset,
    token,
    context,
    handle,
    fetch: fetchInProcess(handle),
    fault: (fault) => faults.add(fault),
    clearFaults: () => faults.clear(),
    announce(address) {
      publicUrl = address
      hold?.announce(address)
    },
    async runDueReleases() {
      for (const scheduler of schedulers.values()) await scheduler.runDue()
    },
    endStreams() {
      for (const hub of hubs.values()) hub.endStreams('shutdown')
    },
    close() {
      datasets.close()
      hold?.release()
    },
  }
}

function takeData(
  dataDir: string | undefined,
  self: Parameters<typeof holdData>[1],
): DataHold | undefined {
  return dataDir === undefined ? undefined : holdData(dataDir, self)
}

/** The administrator's token, kept in a file that only the owner may read. */
function readToken(dataDir: string | undefined): string {
  if (dataDir === undefined) return createToken()
  const file = join(dataDir, 'token')
  if (existsSync(file)) {
    chmodSync(file, 0o600)
    return readFileSync(file, 'utf8').trim()
  }
  const token = createToken()
  mkdirSync(dataDir, {recursive: true})
  writeFileSync(file, `${token}\n`, {mode: 0o600})
  return token
}
