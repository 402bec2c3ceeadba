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
  readonly has: (id: string) => boolean
  /** Puts `next` in the place of `previous`; null for what is not there. */
  readonly replace: (id: string, previous: LakeDocument | null, next: LakeDocument | null) => void
  readonly referencesTo: (target: string) => IncomingReference[]
  /** How many documents there are, by type and kind of id. */
  readonly counts: () => {type: string; kind: IdKind; count: number}[]
  /** Ids of one type, or of all when null, ordered; `after` excluded, `range` as [from, before). */
  readonly ids: (selection: {
    type: string | null
    range?: readonly [string, string]
  }) => IterableIterator<string>
  readonly all: () => IterableIterator<LakeDocument>
  /** Forgets what was read, after another process wrote to the file. */
  readonly forget: () => void
}

export function createDocumentTable(database: DatabaseSync): DocumentTable {
  const cache = createDocumentCache()
  const statements = prepareStatements(database)

  function get(id: string): LakeDocument | null {
    const cached = cache.get(id)
    if (cached) return cached
    const row = statements.get.get(id)
    if (!row) return null
    const body = textOf(row, 'body')
    const document = parseDocument(body)
    cache.set(id, document, body.length)
    return document
  }

  return {
    get,
    has: (id) => cache.get(id) !== undefined || statements.has.get(id) !== undefined,
    replace(id, previous, next) {
      writeReferences(id, previous, next)
      if (previous) statements.count.run(previous._type, kindOfId(id), -1)
      if (next) {
        const body = JSON.stringify(next)
        statements.put.run(id, next._type, body)
        statements.count.run(next._type, kindOfId(id), 1)
        cache.set(id, next, body.length)
      } else {
        statements.remove.run(id)
        cache.delete(id)
      }
    },
    referencesTo: (target) =>
      statements.referencesTo.all(target).map((row) => ({
        source: textOf(row, 'source'),
        strong: numberOf(row, 'strong') === 1,
      })),
    counts: () =>
      statements.counts.all().map((row) => {
        const kind = textOf(row, 'kind')
        return {type: textOf(row, 'type'), kind: readKind(kind), count: numberOf(row, 'count')}
      }),
    *ids({type, range}) {
      const rows =
        type === null
          ? statements.ids.iterate(range?.[0] ?? '', range?.[1] ?? AFTER_ALL_IDS)
          : statements.idsByType.iterate(type, range?.[0] ?? '', range?.[1] ?? AFTER_ALL_IDS)
      for (const row of rows) yield textOf(row, 'id')
    },
    *all() {
      for (const row of statements.all.iterate()) yield parseDocument(textOf(row, 'body'))
    },
    forget: () => cache.clear(),
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

function prepareStatements(database: DatabaseSync) {
  const sql = (text: string) => database.prepare(text)
  return {
    get: sql('SELECT body FROM documents WHERE id = ?'),
    has: sql('SELECT 1 FROM documents WHERE id = ?'),
    put: sql(
      'INSERT INTO documents (id, type, body) VALUES (?, ?, ?) ON CONFLICT (id) DO UPDATE SET type = excluded.type, body = excluded.body',
    ),
    remove: sql('DELETE FROM documents WHERE id = ?'),
    ids: sql('SELECT id FROM documents WHERE id >= ? AND id < ? ORDER BY id'),
    idsByType: sql('SELECT id FROM documents WHERE type = ? AND id >= ? AND id < ? ORDER BY id'),
    all: sql('SELECT body FROM documents ORDER BY id'),
    counts: sql('SELECT type, kind, count FROM type_counts WHERE count > 0'),
    count: sql(
      'INSERT INTO type_counts (type, kind, count) VALUES (?, ?, ?) ON CONFLICT (type, kind) DO UPDATE SET count = count + excluded.count',
    ),
    referencesTo: sql('SELECT source, strong FROM refs WHERE target = ? ORDER BY source'),
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
