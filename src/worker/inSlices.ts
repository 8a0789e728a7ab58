import type { ServerSurroundings } from './surroundings.ts'

/** Work between two looks at the messages. Well under the 30 ms in which a cancel must be heard. */
export const SLICE_MS = 8

type Pacing = Pick<ServerSurroundings, 'now' | 'tick'>

/** Does work in slices, between which messages are heard. */
export async function inSlices<Y, T>(pacing: Pacing, work: Generator<Y, T, void>): Promise<T> {
  for (;;) {
    const last = await inSlicesWhile(pacing, work, () => true)
    if (last.done === true) return last.value
  }
}

/**
 * The same for work that may be given up: `goesOn` is asked after each slice, with what was yielded
 * last. When it says no, the work is left and the answer is not done.
 */
export async function inSlicesWhile<Y, T>(
  { now, tick }: Pacing,
  work: Generator<Y, T, void>,
  goesOn: (yielded: Y) => boolean,
): Promise<IteratorResult<Y, T>> {
  let sliceEndMs = now() + SLICE_MS
  for (;;) {
    const next = work.next()
    if (next.done === true) return next
    if (now() < sliceEndMs) continue
    await tick()
    if (!goesOn(next.value)) return next
    sliceEndMs = now() + SLICE_MS
  }
}
