import type {DatabaseSync} from 'node:sqlite'

import {numberOf} from './rows.ts'

export interface UnitOfWork {
  /** Runs `work` in one SQLite transaction; nothing of it stays when it throws or when `discard` is set. */
  readonly write: <T>(discard: boolean, work: () => T) => T
  /** Runs `work` on what is stored now, also when another process wrote since. */
  readonly read: <T>(work: () => T) => T
}

/** `forget` drops everything remembered from the file, when memory and file may differ. */
export function createUnitOfWork(database: DatabaseSync, forget: () => void): UnitOfWork {
  const dataVersion = database.prepare('PRAGMA data_version')
  let seenVersion = readVersion()

  /** SQLite changes this number when another connection has written. */
  function readVersion(): number {
    return numberOf(dataVersion.get() ?? {}, 'data_version')
  }

  function catchUp(): void {
    const version = readVersion()
    if (version === seenVersion) return
    seenVersion = version
    forget()
  }

  return {
    write(discard, work) {
      database.exec('BEGIN IMMEDIATE')
      try {
        catchUp()
        const result = work()
        database.exec(discard ? 'ROLLBACK' : 'COMMIT')
        return result
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK')
        forget()
        throw error
      }
    },
    read(work) {
      if (!database.isTransaction) catchUp()
      return work()
    },
  }
}
