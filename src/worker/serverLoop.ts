import type { FrameSender } from './frameSender.ts'
import { SLICE_MS } from './inSlices.ts'
import type { Session } from './session.ts'
import type { ServerSurroundings } from './surroundings.ts'

/** Works on the present session and shows it, slice by slice, as long as there is anything to do. */
export interface ServerLoop {
  /** Says that something has changed: starts or wakes the loop and makes the last picture old. */
  touch(): void
}

/** A slow run looks at the time at least this often, so that its pictures move smoothly. */
const LONGEST_REST_MS = 16
/** Resting without work ends with a message; this is only a net below that. */
const IDLE_REST_MS = 1000

export function createServerLoop(
  { now, tick, wait, fail }: ServerSurroundings,
  frames: FrameSender,
  present: () => Session | null,
): ServerLoop {
  let isLooping = false
  let wake: () => void = () => {}
  frames.onTaken(() => wake())

  async function loop(): Promise<void> {
    isLooping = true
    for (let session = present(); session !== null && frames.isConnected; session = present()) {
      const idleMs = workOn(session)
      // What was heard may have brought another session; its turn comes next.
      await tick()
      if (session !== present()) continue
      await frames.sendIfWanted(session.status.state === 'paused')
      const isStill = session === present() && session.status.state === 'paused'
      if (isStill && frames.isDone()) break
      if (isStill) await restUntilTaken()
      else await (idleMs > 1 ? rest(Math.min(idleMs, LONGEST_REST_MS)) : tick())
    }
    isLooping = false
  }

  /** A slice of work; says in how many ms more is due. */
  function workOn(session: Session): number {
    const { step, examples } = session.run.position
    const { state } = session.status
    const idleMs = session.work(now, now() + SLICE_MS)
    const { position } = session.run
    const hasMoved = position.step !== step || position.examples !== examples
    if (hasMoved || session.status.state !== state) frames.touch()
    return idleMs
  }

  /** Standing still: the next picture can be made at once, or the page has to take the last one. */
  async function restUntilTaken(): Promise<void> {
    await tick()
    if (!frames.canSend()) await rest(IDLE_REST_MS)
  }

  function rest(ms: number): Promise<void> {
    const woken = new Promise<void>((resolve) => {
      wake = resolve
    })
    return Promise.race([wait(ms), woken])
  }

  return {
    touch() {
      frames.touch()
      wake()
      if (!isLooping) loop().catch(fail)
    },
  }
}
