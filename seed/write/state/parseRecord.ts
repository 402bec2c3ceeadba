import {z} from 'zod'
import {isSeedDocument} from './createState.ts'
import type {FileRecord, ImportRecord, UndoEntry} from './record.ts'
import {unpackRecord} from './storeRecord.ts'

const entry = z.object({
  _key: z.string(),
  id: z.string(),
  rev: z.string(),
  content: z.string(),
  copies: z.array(z.object({_key: z.string(), content: z.string()})).optional(),
  edited: z.boolean().optional(),
  stale: z.boolean().optional(),
})

const review = z.object({
  _key: z.string(),
  kind: z.enum(['conflict', 'changed', 'gone']),
  document: z.string(),
  path: z.string(),
  base: z.string().optional(),
  live: z.string().optional(),
  incoming: z.string().optional(),
  at: z.string(),
})

const record = z.object({
  _id: z.string(),
  _type: z.literal('seed.record'),
  _rev: z.string().optional(),
  file: z.string().optional(),
  checksum: z.string(),
  version: z.string(),
  target: z.string(),
  run: z.string(),
  documents: z.array(entry),
  entities: z.array(z.string()).optional(),
  reviews: z.array(review).optional(),
  mergedInto: z.string().optional(),
  undo: z.string().optional(),
})

const file = z.object({
  _id: z.string(),
  _type: z.literal('seed.file'),
  _rev: z.string().optional(),
  file: z.string(),
  checksum: z.string(),
  report: z.string(),
})

const undo = z.object({
  run: z.string(),
  record: z.unknown(),
  documents: z.array(z.object({id: z.string(), before: z.unknown()})),
  transactions: z.array(z.string()),
})

/**
 * A record as stored; `undefined` when there is none.
 * @throws Error naming the document when somebody damaged it: going on would take every edit for the report's own
 */
export function parseRecord(value: unknown): ImportRecord | undefined {
  const known = typeof value === 'object' && value !== null ? parsed.get(value) : undefined
  if (known) return known
  const result = parse(record, value, 'The record of an import', unpackRecord)
  if (result && typeof value === 'object' && value !== null) parsed.set(value, result)
  return result
}

/** One record is asked for several times while a report is planned. */
const parsed = new WeakMap<object, ImportRecord>()

export const parseFileRecord = (value: unknown): FileRecord | undefined =>
  parse(file, value, 'The record of a file')

export const parseUndo = (json: string): UndoEntry => undo.parse(JSON.parse(json))

function parse<T>(
  schema: z.ZodType<T>,
  value: unknown,
  what: string,
  unpack = (stored: unknown) => stored,
): T | undefined {
  if (value === undefined || value === null) return undefined
  const id = isSeedDocument(value) ? value._id : 'unknown'
  const damaged = (how: string, cause?: unknown) =>
    new Error(
      `${what}, document ${id}, is damaged: ${how}\n` +
        'Restore it from the dataset’s history, or delete it to import that report as if for the first time.',
      {cause},
    )
  let unpacked: unknown
  try {
    unpacked = unpack(value)
  } catch (error) {
    throw damaged('its contents cannot be unpacked', error)
  }
  const result = schema.safeParse(unpacked)
  if (result.success) return result.data
  throw damaged(z.prettifyError(result.error))
}
