import type {DatabaseSync} from 'node:sqlite'

import type {LakeDocument} from '../dataset.ts'
import type {DocumentTable} from './documentTable.ts'
import {fieldKey} from './fieldKey.ts'
import {valuesAt, type FieldPath} from './fieldPath.ts'
import {bytesOf, numberOf, textOf} from './rows.ts'

/** How many fields are kept indexed. Each costs one row per document of its type, and a little on every write. */
const MAX_FIELDS = 100

export interface FieldEntry {
  readonly key: Uint8Array
  readonly id: string
}

export interface KeyBounds {
  readonly from: Uint8Array
  readonly before: Uint8Array
}

export interface FieldWalk extends KeyBounds {
  readonly direction: 'asc' | 'desc'
}

/** Less than every key, and greater than every key. */
export const KEY_BOUNDS: KeyBounds = {from: new Uint8Array(0), before: Uint8Array.of(255)}

/** Documents of one type by the value of one field. Made when a query first needs it, kept up from then on. */
export interface FieldIndex {
  /** The field's number, if it is indexed. */
  readonly find: (type: string, path: FieldPath) => number | null
  /** Makes the index when it is not there; reads every document of the type once. */
  readonly ensure: (type: string, path: FieldPath) => number
  /** Ids with this key, ordered. */
  readonly withKey: (field: number, key: Uint8Array, limit: number) => string[]
  /** Ids with a key in [from, before), in no order. */
  readonly inRange: (field: number, from: Uint8Array, before: Uint8Array, limit: number) => string[]
  /** What has a key in [from, before), by key (and id where keys are equal), a page at a time. */
  readonly walk: (field: number, walk: FieldWalk) => IterableIterator<FieldEntry>
  /** Keeps the indexes up. */
  readonly replace: (id: string, previous: LakeDocument | null, next: LakeDocument | null) => void
  readonly forget: () => void
}

interface IndexedField {
  readonly field: number
  readonly path: FieldPath
  lastUse: number
}

export function createFieldIndex(database: DatabaseSync, documents: DocumentTable): FieldIndex {
  const statements = prepareStatements(database)
  let fields = readFields(database)
  let uses = 0

  function find(type: string, path: FieldPath): number | null {
    const indexed = fields.get(type)?.get(JSON.stringify(path))
    if (!indexed) return null
    indexed.lastUse = ++uses
    return indexed.field
  }

  function build(type: string, path: FieldPath): number {
    makeRoom()
    const text = JSON.stringify(path)
    const field = numberOf(statements.add.get(type, text) ?? {}, 'field')
    for (const id of documents.ids({type})) {
      for (const key of keysOf(documents.peek(id), path)) statements.put.run(field, key, id)
    }
    remember(fields, type, {field, path, lastUse: ++uses})
    return field
  }

  function makeRoom(): void {
    const all = [...fields].flatMap(([type, paths]) => [...paths].map((entry) => ({type, entry})))
    if (all.length < MAX_FIELDS) return
    const {type, entry} = all.reduce((least, each) =>
      each.entry[1].lastUse < least.entry[1].lastUse ? each : least,
    )
    statements.removeField.run(entry[1].field)
    statements.removeKeys.run(entry[1].field)
    fields.get(type)?.delete(entry[0])
  }

  return {
    find,
    ensure: (type, path) => find(type, path) ?? inTransaction(database, () => build(type, path)),
    withKey: (field, key, limit) =>
      statements.withKey.all(field, key, limit).map((row) => textOf(row, 'id')),
    inRange: (field, from, before, limit) =>
      statements.inRange.all(field, from, before, limit).map((row) => textOf(row, 'id')),
    walk: (field, walk) => walkEntries(statements, field, walk),
    replace(id, previous, next) {
      for (const {field, path} of fields.get(previous?._type ?? '')?.values() ?? []) {
        for (const key of keysOf(previous, path)) statements.remove.run(field, key, id)
      }
      for (const {field, path} of fields.get(next?._type ?? '')?.values() ?? []) {
        for (const key of keysOf(next, path)) statements.put.run(field, key, id)
      }
    },
    forget() {
      fields = readFields(database)
    },
  }
}

function keysOf(document: LakeDocument | null, path: FieldPath): Uint8Array[] {
  return document ? valuesAt(document, path).map(fieldKey) : []
}

type FieldsByType = Map<string, Map<string, IndexedField>>

function readFields(database: DatabaseSync): FieldsByType {
  const fields: FieldsByType = new Map()
  for (const row of database.prepare('SELECT * FROM fields').all()) {
    const path: FieldPath = JSON.parse(textOf(row, 'path'))
    remember(fields, textOf(row, 'type'), {field: numberOf(row, 'field'), path, lastUse: 0})
  }
  return fields
}

function remember(fields: FieldsByType, type: string, indexed: IndexedField): void {
  const paths = fields.get(type) ?? new Map<string, IndexedField>()
  paths.set(JSON.stringify(indexed.path), indexed)
  fields.set(type, paths)
}

type Statements = ReturnType<typeof prepareStatements>

function prepareStatements(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text)
  const page = (where: string, order: string) =>
    sql(`SELECT key, id FROM field_keys WHERE field = ? AND ${where} ORDER BY ${order} LIMIT ?`)
  return {
    add: sql('INSERT INTO fields (type, path) VALUES (?, ?) RETURNING field'),
    removeField: sql('DELETE FROM fields WHERE field = ?'),
    removeKeys: sql('DELETE FROM field_keys WHERE field = ?'),
    put: sql('INSERT OR IGNORE INTO field_keys (field, key, id) VALUES (?, ?, ?)'),
    remove: sql('DELETE FROM field_keys WHERE field = ? AND key = ? AND id = ?'),
    withKey: sql('SELECT id FROM field_keys WHERE field = ? AND key = ? ORDER BY id LIMIT ?'),
    inRange: sql('SELECT id FROM field_keys WHERE field = ? AND key >= ? AND key < ? LIMIT ?'),
    sameKey: page('key = ? AND id > ?', 'id'),
    upwards: page('key >= ? AND key < ?', 'key, id'),
    above: page('key > ? AND key < ?', 'key, id'),
    below: page('key < ? AND key >= ?', 'key DESC, id'),
  }
}

const PAGE = 64
const MAX_PAGE = 2048

/** Pages, because an open cursor does not survive another query in between. */
function* walkEntries(
  statements: Statements,
  field: number,
  {direction, from, before}: FieldWalk,
): IterableIterator<FieldEntry> {
  const isUp = direction === 'asc'
  let size = PAGE
  let rows = isUp
    ? statements.upwards.all(field, from, before, size)
    : statements.below.all(field, before, from, size)
  for (;;) {
    const entries = rows.map((row) => ({key: bytesOf(row, 'key'), id: textOf(row, 'id')}))
    yield* entries
    const last = entries.at(-1)
    if (!last || entries.length < size) return
    size = Math.min(size * 2, MAX_PAGE)
    rows = statements.sameKey.all(field, last.key, last.id, size)
    if (rows.length === size) continue
    // Fewer than a page have the last key: the page is filled up from the keys after it.
    const rest = size - rows.length
    rows.push(
      ...(isUp
        ? statements.above.all(field, last.key, before, rest)
        : statements.below.all(field, last.key, from, rest)),
    )
  }
}

function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  if (database.isTransaction) return work()
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}
