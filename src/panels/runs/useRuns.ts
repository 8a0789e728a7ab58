import { useCallback, useEffect, useState } from 'react'
import { createLibrary, type Library, type SavedRun, StorageProblem } from '../../keep/index.ts'

/** The library of this page; opened when it is first used. */
const library = createLibrary()

export interface Runs {
  /** null until they have been read. */
  readonly runs: readonly SavedRun[] | null
  /** A sentence when the browser keeps nothing, or could not do the last thing asked of it. */
  readonly problem: string | null
  /** Does something with the library; null, and a sentence in `problem`, when it cannot be done. */
  attempt<T>(work: (library: Library) => Promise<T>): Promise<T | null>
}

/** The saved runs, as this tab and all others leave them. */
export function useRuns(): Runs {
  const [runs, setRuns] = useState<readonly SavedRun[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const attempt = useCallback(async <T>(work: (library: Library) => Promise<T>) => {
    try {
      const result = await work(library)
      setProblem(null)
      return result
    } catch (error) {
      if (!(error instanceof StorageProblem)) throw error
      setProblem(error.message)
      return null
    }
  }, [])
  useEffect(() => {
    const read = async (): Promise<void> => {
      const found = await attempt((open) => open.list())
      if (found !== null) setRuns(found)
    }
    void read()
    const stop = library.subscribe(read)
    // For browsers in which tabs do not hear of each other.
    window.addEventListener('focus', read)
    return () => {
      stop()
      window.removeEventListener('focus', read)
    }
  }, [attempt])
  return { runs, problem, attempt }
}
