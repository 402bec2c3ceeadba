import type {DatabaseSync} from 'node:sqlite'

import type {LakeDocument} from '../dataset.ts'
import {publishedId} from './documentIds.ts'
import {textsOf} from './documentText.ts'
import {parseDocument, type DocumentTable} from './documentTable.ts'
import {numberOf, textOf} from './rows.ts'
import {wordsOf, type WordPattern} from './words.ts'

/** Documents by the words in them. Made when a query first searches, kept up from then on. */
export interface WordIndex {
  /** Ids of the documents of these types (null for all) in which each pattern finds a word, in no order. */
  readonly search: (
    patterns: readonly WordPattern[],
    types: readonly string[] | null,
    limit: number,
  ) => string[]
  /** Keeps the index up; `row` is the document's row number. */
  readonly replace: (row: number, next: LakeDocument | null) => void
  readonly forget: () => void
}

export function createWordIndex(database: DatabaseSync, documents: DocumentTable): WordIndex {
  let statements = isMade(database) ? prepareStatements(database) : null

  function make(): Statements {
    // Words come encoded, one token each; positions and contents are not needed.
    database.exec(
      "CREATE VIRTUAL TABLE words USING fts5(text, content='', contentless_delete=1, detail=none, tokenize='ascii')",
    )
    const made = prepareStatements(database)
    for (const {row, body} of documents.rows()) {
      made.put.run(row, indexText(parseDocument(body)))
    }
    return made
  }

  function ensure(): Statements {
    if (statements) return statements
    if (database.isTransaction) return (statements = make())
    database.exec('BEGIN IMMEDIATE')
    try {
      const made = isMade(database) ? prepareStatements(database) : make()
      database.exec('COMMIT')
      statements = made
      return made
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }

  return {
    search(patterns, types, limit) {
      const expression = patterns
        .map(({word, isPrefix}) => `"${word}"${isPrefix ? '*' : ''}`)
        .join(' AND ')
      const {search, searchTypes} = ensure()
      const rows = types
        ? searchTypes.all(expression, JSON.stringify(types), limit)
        : search.all(expression, limit)
      return rows.map((row) => textOf(row, 'id'))
    },
    replace(row, next) {
      if (!statements) return
      statements.remove.run(row)
      if (next) statements.put.run(row, indexText(next))
    },
    forget() {
      statements = isMade(database) ? prepareStatements(database) : null
    },
  }
}

/** Under a stack of perspectives a draft is found by its published id, too. */
function indexText(document: LakeDocument): string {
  const words = new Set<string>()
  for (const text of [document._id, publishedId(document._id), ...textsOf(document)]) {
    for (const word of wordsOf(text)) words.add(word)
  }
  return [...words].join(' ')
}

type Statements = ReturnType<typeof prepareStatements>

function prepareStatements(database: DatabaseSync) {
  return {
    put: database.prepare('INSERT INTO words (rowid, text) VALUES (?, ?)'),
    remove: database.prepare('DELETE FROM words WHERE rowid = ?'),
    search: database.prepare(
      'SELECT id FROM documents WHERE row IN (SELECT rowid FROM words WHERE words MATCH ? LIMIT ?)',
    ),
    searchTypes: database.prepare(
      'SELECT id FROM words CROSS JOIN documents ON row = words.rowid WHERE words MATCH ? AND type IN (SELECT value FROM json_each(?)) LIMIT ?',
    ),
  }
}

function isMade(database: DatabaseSync): boolean {
  const row = database
    .prepare("SELECT count(*) AS made FROM sqlite_schema WHERE name = 'words'")
    .get()
  return numberOf(row ?? {}, 'made') > 0
}
