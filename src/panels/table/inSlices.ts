import type { InChunks } from '../../engine/index.ts'

/** Work between two moments in which the page may draw and answer; a frame has 16. */
const SLICE_MS = 10

/** Does work in slices on the page itself; null when it was called off. */
export async function inSlices<T>(work: InChunks<T>, signal: AbortSignal): Promise<T | null>
export async function inSlices<T>(work: InChunks<T>): Promise<T>
export async function inSlices<T>(work: InChunks<T>, signal?: AbortSignal): Promise<T | null> {
  let endMs = performance.now() + SLICE_MS
  for (;;) {
    const next = work.next()
    if (next.done === true) return next.value
    if (performance.now() < endMs) continue
    await new Promise((resolve) => setTimeout(resolve))
    if (signal?.aborted) return null
    endMs = performance.now() + SLICE_MS
  }
}
