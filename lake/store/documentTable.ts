import type {DatabaseSync} from 'node:sqlite'

import type {LakeDocument} from '../dataset.ts'
import {createDocumentCache} from './documentCache.ts'
import {kindOfId, type IdKind} from './documentIds.ts'
import {findReferences} from './findReferences.ts'
import {numberOf, textOf} from './rows.ts'

export interface IncomingReference {
  readonly source: string
  readonly strong: boolean
}

/** The documents as they stand, with what is kept in step with them: references and counts by type. */
export interface DocumentTable {
  readonly get: (id: string) => LakeDocument | null
  /** As `get`, but leaves no trace in the cache: for passes over everything. */
  readonly peek: (id: string) => LakeDocument | null
  readonly has: (id: string) => boolean
  /** Puts `next` in the place of `previous`, null for what is not there. Gives the document's row number. */
  readonly replace: (id: string, previous: LakeDocument | null, next: LakeDocument | null) => number
  readonly referencesTo: (target: string) => IncomingReference[]
  /** Ids of documents of these types (null for all) that refer to `target`, ordered. */
  readonly sourcesOf: (target: string, types: readonly string[] | null, limit: number) => string[]
  /** How many documents there are, by type and kind of id. */
  readonly counts: () => {type: string; kind: IdKind; count: number}[]
  /** Ids of one type, or of all when null, ordered; only those in [from, before) when a range is given. */
  readonly ids: (selection: IdSelection) => IterableIterator<string>
  readonly all: () => IterableIterator<LakeDocument>
  /** Everything as stored, in no order. */
  readonly rows: () => IterableIterator<{row: number; body: string}>
  /** Forgets what was read, after another process wrote to the file. */
  readonly forget: () => void
}

export interface IdSelection {
  readonly type: string | null
  readonly range?: readonly [from: string, before: string]
}

export function createDocumentTable(database: DatabaseSync): DocumentTable {
  const cache = createDocumentCache()
  const statements = prepareStatements(database)

  function read(id: string): {document: LakeDocument; size: number} | null {
    const row = statements.get.get(id)
    if (!row) return null
    const body = textOf(row, 'body')
    return {document: parseDocument(body), size: body.length}
  }

  function get(id: string): LakeDocument | null {
    const cached = cache.get(id)
    if (cached) return cached
    const found = read(id)
    if (found) cache.set(id, found.document, found.size)
    return found?.document ?? null
  }

  return {
    get,
    peek: (id) => cache.get(id) ?? read(id)?.document ?? null,
    has: (id) => cache.has(id) || statements.has.get(id) !== undefined,
    replace(id, previous, next) {
      writeReferences(id, previous, next)
      if (previous) statements.count.run(previous._type, kindOfId(id), -1)
      if (next) statements.count.run(next._type, kindOfId(id), 1)
      return next ? put(id, next) : remove(id)
    },
    referencesTo: (target) =>
      statements.referencesTo.all(target).map((row) => ({
        source: textOf(row, 'source'),
        strong: numberOf(row, 'strong') === 1,
      })),
    sourcesOf(target, types, limit) {
      const rows = types
        ? statements.sourcesOfTypes.all(target, JSON.stringify(types), limit)
        : statements.sources.all(target, limit)
      return rows.map((row) => textOf(row, 'source'))
    },
    counts: () =>
      statements.counts.all().map((row) => ({
        type: textOf(row, 'type'),
        kind: readKind(textOf(row, 'kind')),
        count: numberOf(row, 'count'),
      })),
    ids: (selection) => pageIds(statements, selection),
    *all() {
      for (const id of pageIds(statements, {type: null})) {
        const document = cache.get(id) ?? read(id)?.document
        if (document) yield document
      }
    },
    *rows() {
      let last = 0
      for (;;) {
        const rows = statements.rows.all(last, ROWS_PAGE)
        if (rows.length === 0) return
        for (const row of rows) {
          last = numberOf(row, 'row')
          yield {row: last, body: textOf(row, 'body')}
        }
      }
    },
    forget: () => cache.clear(),
  }

  function put(id: string, document: LakeDocument): number {
    const body = JSON.stringify(document)
    cache.set(id, document, body.length)
    return numberOf(statements.put.get(id, document._type, body) ?? {}, 'row')
  }

  function remove(id: string): number {
    cache.delete(id)
    return numberOf(statements.remove.get(id) ?? {}, 'row')
  }

  function writeReferences(
    id: string,
    previous: LakeDocument | null,
    next: LakeDocument | null,
  ): void {
    const before = findReferences(previous)
    const after = findReferences(next)
    for (const {target} of before.values()) {
      if (!after.has(target)) statements.removeReference.run(target, id)
    }
    for (const {target, strong} of after.values()) {
      if (before.get(target)?.strong !== strong) {
        statements.putReference.run(target, id, strong ? 1 : 0)
      }
    }
  }
}

/** Greater than every id: ids are ASCII. */
const AFTER_ALL_IDS = '\u{10FFFF}'

const IDS_PAGE = 64
const MAX_IDS_PAGE = 4096
const ROWS_PAGE = 256

/** Pages, because an open cursor does not survive another query in between. */
function* pageIds(statements: Statements, {type, range}: IdSelection): IterableIterator<string> {
  const before = range?.[1] ?? AFTER_ALL_IDS
  // The first page includes `from`; the others start after the last id.
  let from = range?.[0] ?? ''
  let last = ''
  let size = IDS_PAGE
  for (;;) {
    const rows =
      type === null
        ? statements.ids.all(from, last, before, size)
        : statements.idsByType.all(type, from, last, before, size)
    for (const row of rows) yield (last = textOf(row, 'id'))
    if (rows.length < size) return
    from = last
    size = Math.min(size * 2, MAX_IDS_PAGE)
  }
}

type Statements = ReturnType<typeof prepareStatements>

function prepareStatements(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text)
  return {
    get: sql('SELECT body FROM documents WHERE id = ?'),
    has: sql('SELECT 1 FROM documents WHERE id = ?'),
    put: sql(
      'INSERT INTO documents (id, type, body) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET type = excluded.type, body = excluded.body RETURNING row',
    ),
    remove: sql('DELETE FROM documents WHERE id = ? RETURNING row'),
    ids: sql('SELECT id FROM documents WHERE id >= ? AND id > ? AND id < ? ORDER BY id LIMIT ?'),
    idsByType: sql(
      'SELECT id FROM documents WHERE type = ? AND id >= ? AND id > ? AND id < ? ORDER BY id LIMIT ?',
    ),
    rows: sql('SELECT row, body FROM documents WHERE row > ? ORDER BY row LIMIT ?'),
    counts: sql('SELECT type, kind, count FROM type_counts WHERE count > 0'),
    count: sql(
      'INSERT INTO type_counts (type, kind, count) VALUES (?, ?, ?) ON CONFLICT (type, kind) DO UPDATE SET count = count + excluded.count',
    ),
    referencesTo: sql('SELECT source, strong FROM refs WHERE target = ? ORDER BY source'),
    sources: sql('SELECT source FROM refs WHERE target = ? ORDER BY source LIMIT ?'),
    // The type stands before the body: telling it does not read the document.
    sourcesOfTypes: sql(
      'SELECT source FROM refs CROSS JOIN documents ON id = source WHERE target = ? AND type IN (SELECT value FROM json_each(?)) ORDER BY source LIMIT ?',
    ),
    putReference: sql(
      'INSERT INTO refs (target, source, strong) VALUES (?, ?, ?) ON CONFLICT (target, source) DO UPDATE SET strong = excluded.strong',
    ),
    removeReference: sql('DELETE FROM refs WHERE target = ? AND source = ?'),
  }
}

/** The store only holds what `replace` wrote, so the text is a document. */
export function parseDocument(body: string): LakeDocument {
  const document: LakeDocument = JSON.parse(body)
  return document
}

function readKind(kind: string): IdKind {
  switch (kind) {
    case 'published':
    case 'dotted':
    case 'draft':
    case 'version':
      return kind
    default:
      throw new TypeError(`type_counts holds an unknown kind: ${kind}`)
  }
}
