import {deflateSync, inflateSync, strFromU8, strToU8} from 'fflate'
import {isRecord} from '../json.ts'
import type {ImportRecord, RecordEntry} from './record.ts'

/** A record as the dataset holds it. */
export type StoredRecord = Omit<ImportRecord, 'documents'> & {
  readonly documents: readonly StoredEntry[]
  /** What `documents` lack, packed. */
  readonly contents?: string
}

type StoredEntry = Omit<RecordEntry, 'content' | 'copies'> &
  Partial<Pick<RecordEntry, 'content' | 'copies'>>

/** Contents of fewer characters stay in their entries: packing would not make them shorter. */
const worthPacking = 2000

/**
 * Long contents are packed together: DEFLATE (RFC 1951) in Base64, a third of their length. They are more than half of
 * all that an import writes, and a dataset's size is limited.
 */
export function storeRecord(record: ImportRecord): StoredRecord {
  if (!isLong(record)) return record
  const contents = record.documents.map(({content, copies}) =>
    copies ? {content, copies} : {content},
  )
  const documents = record.documents.map(({content: _content, copies: _copies, ...entry}) => entry)
  return {...record, documents, contents: pack(JSON.stringify(contents))}
}

/** Is it stored packed? */
export const isLong = ({documents}: Pick<ImportRecord, 'documents'>): boolean =>
  documents.reduce((sum, {content}) => sum + content.length, 0) >= worthPacking

/**
 * A record with every content in its entry.
 * @throws Error when what is packed cannot be unpacked
 */
export function unpackRecord(stored: unknown): unknown {
  if (!isRecord(stored) || typeof stored['contents'] !== 'string') return stored
  const {contents, documents, ...record} = stored
  const parts: unknown = JSON.parse(unpack(contents))
  if (!Array.isArray(documents) || !Array.isArray(parts)) return stored
  return {
    ...record,
    documents: documents.map((entry: unknown, index) => Object.assign({}, entry, parts[index])),
  }
}

const pack = (text: string): string => btoa(strFromU8(deflateSync(strToU8(text)), true))

const unpack = (packed: string): string => strFromU8(inflateSync(strToU8(atob(packed), true)))
