/** A place of a run, and a link to it. */
interface ReachedGoal {
  readonly epoch: number
  readonly link: string
}

/** What a tab is at. */
export interface WorkSlot {
  /** The tab. */
  readonly id: string
  /** The run with its step, as a link's text. */
  readonly link: string
  /** The link that the tab's address stood for when this was kept: not always as far as the run. */
  readonly address: string
  /** The one before: where a reload goes that began before the last was written. */
  readonly addressBefore: string
  /** What it is, in a few words. */
  readonly title: string
  /** Where its goal was first reached, since another link or goal was opened. */
  readonly reached: ReachedGoal | null
  readonly savedMs: number
  /** False while the tab is open, and after a crash. */
  readonly isClosed: boolean
}

/** The work that tabs keep by themselves, a slot for each. */
export interface WorkSlots {
  /** Newest first; empty where storage is switched off. */
  list(): readonly WorkSlot[]
  /** Old slots of other tabs give way when there is no room. */
  write(slot: WorkSlot): WriteResult
  remove(id: string): void
}

/** `off`: the browser keeps nothing; `full`: there is no room for it. */
export type WriteResult = 'kept' | 'full' | 'off'

const PREFIX = 'mlp-playground:work:'
/** Raised when a slot changes its form; `readSlot` then reads the older ones, too. */
const VERSION = 1
const MOST_SLOTS = 6
const LIFE_MS = 30 * 24 * 3600 * 1000

/**
 * Slots in localStorage: it alone is certain to be written while a page is being left.
 *
 * @param storage May throw, as the name alone does where storage is switched off.
 */
export function createWorkSlots(storage: () => Storage): WorkSlots {
  function list(): readonly WorkSlot[] {
    try {
      const kept = storage()
      const keys = Array.from({ length: kept.length }, (_, i) => kept.key(i) ?? '')
      return keys
        .filter((key) => key.startsWith(PREFIX))
        .flatMap((key) => readSlot(key.slice(PREFIX.length), kept.getItem(key)) ?? [])
        .sort((a, b) => b.savedMs - a.savedMs)
    } catch {
      return []
    }
  }

  function remove(id: string): void {
    try {
      storage().removeItem(PREFIX + id)
    } catch {
      // Then it was not there either.
    }
  }

  function tryToWrite({ id, ...slot }: WorkSlot): WriteResult {
    const text = JSON.stringify({ version: VERSION, ...slot })
    try {
      storage().setItem(PREFIX + id, text)
      return 'kept'
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'off'
    }
  }

  return {
    list,
    write(slot) {
      const others = list().filter(({ id }) => id !== slot.id)
      const isOld = ({ savedMs }: WorkSlot, place: number): boolean =>
        place >= MOST_SLOTS - 1 || slot.savedMs - savedMs > LIFE_MS
      for (const { id } of others.filter(isOld)) remove(id)
      const result = tryToWrite(slot)
      if (result !== 'full') return result
      for (const { id } of others.filter(({ isClosed }) => isClosed)) remove(id)
      return tryToWrite(slot)
    },
    remove,
  }
}

/** Null for what this version of the page cannot read: it stays as it is. */
function readSlot(id: string, text: string | null): WorkSlot | null {
  const found = parse(text)
  if (typeof found !== 'object' || found === null) return null
  const fields = found as Record<string, unknown> // any object can be asked for its fields
  const { version, link, address, addressBefore, title, reached, savedMs, isClosed } = fields
  if (version !== VERSION || typeof link !== 'string' || typeof address !== 'string') return null
  if (typeof title !== 'string' || typeof savedMs !== 'number') return null
  return {
    id,
    link,
    address,
    addressBefore: typeof addressBefore === 'string' ? addressBefore : address,
    title,
    reached: readReached(reached),
    savedMs,
    isClosed: isClosed === true,
  }
}

/** Null also in slots that were written before there was such a field. */
function readReached(found: unknown): ReachedGoal | null {
  if (typeof found !== 'object' || found === null) return null
  const { epoch, link } = { epoch: null, link: null, ...found }
  return typeof epoch === 'number' && typeof link === 'string' ? { epoch, link } : null
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
