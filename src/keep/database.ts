import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb'
import type { SavedRun } from './savedRun.ts'
import { storageProblem } from './storageProblem.ts'

/** What the browser holds. */
interface Schema extends DBSchema {
  runs: { key: string; value: SavedRun }
}

export type Database = IDBPDatabase<Schema>
/** The runs within a transaction that may change them. */
export type RunStore = IDBPObjectStore<Schema, ['runs'], 'runs', 'readwrite'>

const DATABASE_NAME = 'mlp-playground'

/**
 * What leads from each version to the next: the first from nothing to version 1, and so on. Only ever
 * added to, since there are browsers that stand at any of them.
 */
const migrations: readonly ((db: Database) => void)[] = [
  (db) => {
    db.createObjectStore('runs', { keyPath: 'id' })
  },
]

/**
 * Opens the database, and first brings it to the present version. Another tab with a newer page is let
 * through: `onLost` says that the connection is gone and has to be opened anew.
 *
 * @throws {StorageProblem} when the browser does not let the page keep anything.
 */
export async function openDatabase(onLost: () => void): Promise<Database> {
  if (!isThere()) throw storageProblem(null)
  try {
    const db: Database = await openDB<Schema>(DATABASE_NAME, migrations.length, {
      upgrade(opened, from) {
        for (const migrate of migrations.slice(from)) migrate(opened)
      },
      blocking() {
        db.close()
        onLost()
      },
      terminated: onLost,
    })
    return db
  } catch (error) {
    throw storageProblem(error)
  }
}

/** Reading the name alone throws where storage is switched off. */
function isThere(): boolean {
  try {
    return globalThis.indexedDB !== undefined && globalThis.indexedDB !== null
  } catch {
    return false
  }
}
