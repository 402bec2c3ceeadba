import {createHash, randomUUID} from 'node:crypto'
import {createWriteStream, openAsBlob} from 'node:fs'
import {mkdir, open, rename, rm, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {LakeError} from '../server/lakeError.ts'

/** Bytes that stand in the store. */
export interface StoredAsset {
  /** Read as it is used, so a part of a large file costs that part. */
  blob: Blob
  /** For a reader that wants a path or the bytes themselves, such as sharp. */
  source: string | Uint8Array
}

/** Bytes that were received but do not have a name yet: keep them under one, or discard them. */
export interface ReceivedAsset {
  sha1: string
  md5: string
  size: number
  source: string | Uint8Array
  keep(path: string): Promise<void>
  discard(): Promise<void>
}

/** Where uploads live. Paths look like `images/<dataset>/<name>`; callers have checked each part. */
export interface AssetStore {
  /** @throws LakeError 413 when the stream is longer than `limit` bytes. */
  receive(body: ReadableStream<Uint8Array>, limit: number): Promise<ReceivedAsset>
  get(path: string): Promise<StoredAsset | undefined>
  /** Takes away everything of a dataset. */
  removeAll(dataset: string): Promise<void>
}

const KINDS = ['images', 'files']

/** Keeps assets as files below `directory`, or in memory when there is none. */
export function createAssetStore(directory: string | undefined): AssetStore {
  return directory === undefined ? createMemoryStore() : createFileStore(directory)
}

function createFileStore(directory: string): AssetStore {
  return {
    async receive(body, limit) {
      const temporary = join(directory, 'incoming', randomUUID())
      await mkdir(dirname(temporary), {recursive: true})
      const seal = meter(limit)
      try {
        await pipeline(Readable.from(seal.through(body)), createWriteStream(temporary))
      } catch (error) {
        await rm(temporary, {force: true})
        throw error
      }
      return {
        ...seal.result(),
        source: temporary,
        async keep(path) {
          const target = join(directory, path)
          await mkdir(dirname(target), {recursive: true})
          await toDisk(temporary)
          await rename(temporary, target)
        },
        discard: () => rm(temporary, {force: true}),
      }
    },
    async get(path) {
      const file = join(directory, path)
      const found = await stat(file).catch(() => undefined)
      if (!found?.isFile()) return undefined
      return {blob: await openAsBlob(file), source: file}
    },
    async removeAll(dataset) {
      for (const kind of KINDS) {
        await rm(join(directory, kind, dataset), {recursive: true, force: true})
      }
    },
  }
}

function createMemoryStore(): AssetStore {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>()
  return {
    async receive(body, limit) {
      const seal = meter(limit)
      const chunks: Uint8Array[] = []
      for await (const chunk of seal.through(body)) chunks.push(chunk)
      const bytes = new Uint8Array(Buffer.concat(chunks))
      return {
        ...seal.result(),
        source: bytes,
        async keep(path) {
          kept.set(path, bytes)
        },
        async discard() {},
      }
    },
    async get(path) {
      const bytes = kept.get(path)
      if (!bytes) return undefined
      return {blob: new Blob([bytes]), source: bytes}
    },
    async removeAll(dataset) {
      for (const path of kept.keys()) if (path.split('/')[1] === dataset) kept.delete(path)
    },
  }
}

/** Hashes and counts what passes. MD5 is there because `sanity dataset export` compares it. */
function meter(limit: number) {
  const sha1 = createHash('sha1')
  const md5 = createHash('md5')
  let size = 0
  return {
    async *through(body: ReadableStream<Uint8Array>) {
      for await (const chunk of body) {
        size += chunk.length
        if (size > limit) {
          throw new LakeError(
            413,
            `The upload is larger than ${limit} bytes, the limit of this lake`,
          )
        }
        sha1.update(chunk)
        md5.update(chunk)
        yield chunk
      }
    },
    result: () => ({sha1: sha1.digest('hex'), md5: md5.digest('hex'), size}),
  }
}

/** The document that names these bytes may be acknowledged next, so they have to be there before. */
async function toDisk(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
