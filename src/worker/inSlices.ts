import type { ServerSurroundings } from './surroundings.ts'

/** Work between two looks at the messages. Well under the 30 ms in which a cancel must be heard. */
export const SLICE_MS = 8

/**
 * Does work in slices, between which messages are heard. `goesOn` is asked after each, with what the
 * work has yielded last; when it says no, the work is left and the answer is not done.
 */
export async function inSlices<Y, T>(
  { now, tick }: Pick<ServerSurroundings, 'now' | 'tick'>,
  work: Generator<Y, T, void>,
  goesOn: (yielded: Y) => boolean = () => true,
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
