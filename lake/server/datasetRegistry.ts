import {existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import type {Dataset, DatasetOptions} from '../dataset.ts'
import {LakeError} from './lakeError.ts'

export type AclMode = 'public' | 'private' | 'custom'

export interface DatasetRecord {
  readonly name: string
  readonly aclMode: AclMode
  /** RFC 3339, UTC */
  readonly createdAt: string
  readonly description?: string | null | undefined
}

export type DatasetSettings = Partial<Pick<DatasetRecord, 'aclMode' | 'description'>>

/** The datasets of a project: which there are, and the open store of each. */
export interface DatasetRegistry {
  list(): DatasetRecord[]
  record(name: string): DatasetRecord | undefined
  /** The dataset, opened at first use; undefined when there is none of that name. */
  open(name: string): Dataset | undefined
  /** @throws LakeError 400 for a bad name, 409 when it exists */
  create(name: string, settings: DatasetSettings): DatasetRecord
  /** @throws LakeError 404 */
  edit(name: string, settings: DatasetSettings): DatasetRecord
  /** Closes it and removes its file for good. @throws LakeError 404 */
  remove(name: string): void
  /** Called with each dataset as it opens and as it goes. */
  watch(watcher: DatasetWatcher): void
  close(): void
}

export interface DatasetWatcher {
  opened?(dataset: Dataset): void
  closing?(dataset: Dataset, reason: 'deleted' | 'shutdown'): void
}

/** Sanity's rule for a dataset's name. */
const NAME = /^~?[a-z0-9][-\w]{0,63}$/

const Records = z.array(
  z.object({
    name: z.string().regex(NAME),
    aclMode: z.enum(['public', 'private', 'custom']),
    createdAt: z.string(),
    description: z.string().nullish(),
  }),
)

interface RegistryOptions {
  /** Where `<name>.sqlite` and `datasets.json` live; in memory when absent. */
  directory: string | undefined
  openDataset: (options: DatasetOptions) => Dataset
  projectId: string
  now: () => Date
  newId: () => string
}

export function createDatasetRegistry(options: RegistryOptions): DatasetRegistry {
  const {directory, now} = options
  const records = new Map(readRecords(directory, now).map((record) => [record.name, record]))
  const opened = new Map<string, Dataset>()
  const watchers: DatasetWatcher[] = []

  function open(name: string): Dataset | undefined {
    if (!records.has(name)) return undefined
    const known = opened.get(name)
    if (known) return known
    const file = directory === undefined ? ':memory:' : fileOf(directory, name)
    const {projectId, newId} = options
    const dataset = options.openDataset({file, name, projectId, now, newId})
    opened.set(name, dataset)
    for (const watcher of watchers) watcher.opened?.(dataset)
    return dataset
  }

  function release(name: string, reason: 'deleted' | 'shutdown'): void {
    const dataset = opened.get(name)
    if (!dataset) return
    for (const watcher of watchers) watcher.closing?.(dataset, reason)
    opened.delete(name)
    dataset.close()
  }

  function save(): void {
    if (directory === undefined) return
    const file = join(directory, 'datasets.json')
    writeFileSync(`${file}.new`, `${JSON.stringify([...records.values()], null, 2)}\n`)
    renameSync(`${file}.new`, file)
  }

  function put(record: DatasetRecord): DatasetRecord {
    records.set(record.name, record)
    save()
    return record
  }

  function existing(name: string): DatasetRecord {
    const record = records.get(name)
    if (!record) {
      throw new LakeError(404, `Dataset "${name}" not found for project ID "${options.projectId}"`)
    }
    return record
  }

  return {
    list: () => [...records.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    record: (name) => records.get(name),
    open,
    create(name, settings) {
      if (!NAME.test(name)) {
        throw new LakeError(
          400,
          `"${name}" is no dataset name: use up to 64 lowercase letters, digits, - and _, a letter or digit first`,
        )
      }
      if (records.has(name)) throw new LakeError(409, `Dataset "${name}" already exists`)
      const record = put({aclMode: 'public', ...settings, name, createdAt: now().toISOString()})
      open(name)
      return record
    },
    edit: (name, settings) => put({...existing(name), ...settings}),
    remove(name) {
      existing(name)
      release(name, 'deleted')
      records.delete(name)
      save()
      if (directory === undefined) return
      for (const suffix of ['', '-wal', '-shm'])
        rmSync(fileOf(directory, name) + suffix, {force: true})
    },
    watch: (watcher) => void watchers.push(watcher),
    close() {
      for (const name of opened.keys()) release(name, 'shutdown')
    },
  }
}

function fileOf(directory: string, name: string): string {
  return join(directory, `${name}.sqlite`)
}

/** What `datasets.json` lists, and any dataset file beside it that it does not know. */
function readRecords(directory: string | undefined, now: () => Date): DatasetRecord[] {
  if (directory === undefined || !existsSync(directory)) return []
  const file = join(directory, 'datasets.json')
  const listed = existsSync(file) ? Records.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
  const known = new Set(listed.map((record) => record.name))
  const found = readdirSync(directory)
    .filter((entry) => entry.endsWith('.sqlite'))
    .map((entry) => entry.slice(0, -'.sqlite'.length))
    .filter((name) => NAME.test(name) && !known.has(name))
  const createdAt = now().toISOString()
  return [...listed, ...found.map((name) => ({name, aclMode: 'public' as const, createdAt}))]
}
