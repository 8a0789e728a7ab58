import { type Database, openDatabase, type RunStore } from './database.ts'
import { newId } from './newId.ts'
import { isSameRun, type KeptRun, type SavedRun } from './savedRun.ts'
import { storageProblem } from './storageProblem.ts'

/**
 * The runs that this browser keeps. Every change is one transaction on one run, so that what two tabs
 * do at once both counts.
 *
 * All of it rejects with a StorageProblem, whose message is a sentence for the user.
 */
export interface Library {
  /** Newest first. */
  list(): Promise<readonly SavedRun[]>
  /** Adds those that are not there yet; says how many were. */
  add(runs: readonly KeptRun[]): Promise<{ readonly added: number; readonly known: number }>
  /** False when the run is gone: another tab has deleted it. */
  change(id: string, values: Partial<Pick<SavedRun, 'name' | 'note'>>): Promise<boolean>
  /** Answers with what was deleted, null when it was gone. */
  remove(id: string): Promise<SavedRun | null>
  /** Brings a deleted run back. */
  restore(run: SavedRun): Promise<void>
  /** Tells of changes by this tab and others; the answer ends it. */
  subscribe(listener: () => void): () => void
}

const CHANNEL = 'mlp-playground:runs'

export function createLibrary(): Library {
  const listeners = new Set<() => void>()
  let opening: Promise<Database> | null = null
  let channel: BroadcastChannel | null = null

  function tellThisTab(): void {
    for (const listener of listeners) listener()
  }

  /** Opened when first used and again after a loss or a refusal. */
  function database(): Promise<Database> {
    const forget = (): void => {
      opening = null
    }
    opening ??= openDatabase(forget).catch((error: unknown) => {
      forget()
      throw error
    })
    return opening
  }

  async function use<T>(work: (db: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await database())
    } catch (error) {
      throw storageProblem(error)
    }
  }

  /** One transaction that changes runs, and word of it. */
  async function write<T>(work: (runs: RunStore) => Promise<T>): Promise<T> {
    const result = await use(async (db) => {
      const transaction = db.transaction('runs', 'readwrite')
      // Both are waited for at once: a request that fails takes its transaction along.
      const [value] = await Promise.all([work(transaction.store), transaction.done])
      return value
    })
    tellThisTab()
    channel?.postMessage('changed')
    return result
  }

  return {
    list: () => use(async (db) => (await db.getAll('runs')).sort((a, b) => b.savedMs - a.savedMs)),
    add: (runs) =>
      write(async (store) => {
        const there = await store.getAll()
        let added = 0
        for (const run of runs) {
          if (there.some((other) => isSameRun(run, other))) continue
          const saved = { ...run, id: newId() }
          there.push(saved)
          await store.put(saved)
          added++
        }
        return { added, known: runs.length - added }
      }),
    change: (id, values) =>
      write(async (store) => {
        const run = await store.get(id)
        if (run === undefined) return false
        await store.put({ ...run, ...values })
        return true
      }),
    remove: (id) =>
      write(async (store) => {
        const run = await store.get(id)
        await store.delete(id)
        return run ?? null
      }),
    restore: (run) => write(async (store) => void (await store.put(run))),
    subscribe(listener) {
      listeners.add(listener)
      channel ??= openChannel(tellThisTab)
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        channel?.close()
        channel = null
      }
    },
  }
}

function openChannel(onMessage: () => void): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = onMessage
  return channel
}
