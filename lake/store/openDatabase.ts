import {DatabaseSync} from 'node:sqlite'

import {numberOf} from './rows.ts'

/** Raised with every change to the tables below; a store of another version is refused, not guessed at. */
const SCHEMA_VERSION = 1

const TABLES = `
  CREATE TABLE documents (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX documents_by_type ON documents (type, id);

  CREATE TABLE refs (
    target TEXT NOT NULL,
    source TEXT NOT NULL,
    strong INTEGER NOT NULL,
    PRIMARY KEY (target, source)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE type_counts (
    type TEXT NOT NULL,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (type, kind)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE transactions (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    time TEXT NOT NULL,
    author TEXT NOT NULL
  ) STRICT;
  CREATE INDEX transactions_by_time ON transactions (time);

  CREATE TABLE changes (
    document TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    position INTEGER NOT NULL,
    previous TEXT,
    mutations TEXT NOT NULL,
    PRIMARY KEY (document, sequence)
  ) STRICT;
  CREATE INDEX changes_by_sequence ON changes (sequence, position);

  CREATE TABLE fields (
    field INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    path TEXT NOT NULL,
    UNIQUE (type, path)
  ) STRICT;

  CREATE TABLE field_keys (
    field INTEGER NOT NULL,
    key BLOB NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (field, key, id)
  ) STRICT, WITHOUT ROWID;
`

/**
 * Opens (or makes) a dataset's SQLite file. Write-ahead log with full synchronisation: when a commit returns, it is on disk.
 * @throws Error naming the file when it is no dataset or of another version
 */
export function openDatabase(file: string): DatabaseSync {
  const database = new DatabaseSync(file)
  try {
    database.exec(`
      PRAGMA busy_timeout = 5000;
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA cache_size = -32000;
      PRAGMA mmap_size = 1073741824;
      PRAGMA temp_store = MEMORY;
    `)
    prepareTables(database, file)
  } catch (error) {
    database.close()
    throw new Error(`${file}: cannot be opened as a dataset. ${messageOf(error)}`, {cause: error})
  }
  return database
}

function prepareTables(database: DatabaseSync, file: string): void {
  if (versionOf(database) === SCHEMA_VERSION) return
  database.exec('BEGIN IMMEDIATE')
  try {
    // Another process may have made the tables while this one waited for the lock.
    const version = versionOf(database)
    if (version === 0) database.exec(`${TABLES} PRAGMA user_version = ${SCHEMA_VERSION};`)
    else if (version !== SCHEMA_VERSION) {
      throw new Error(
        `It has version ${version}; this program reads version ${SCHEMA_VERSION}. Export it with the program that made it, or remove ${file}.`,
      )
    }
    database.exec('COMMIT')
  } catch (error) {
    database.exec('ROLLBACK')
    throw error
  }
}

function versionOf(database: DatabaseSync): number {
  return numberOf(database.prepare('PRAGMA user_version').get() ?? {}, 'user_version')
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
