import type { FrameMaker } from './frames.ts'
import { inSlicesWhile } from './inSlices.ts'
import type { FrameListener, ViewRequest } from './protocol.ts'
import type { ServerSurroundings } from './surroundings.ts'

/** Pictures take at most this share of the worker's time while it trains. */
const FRAME_SHARE = 1 / 3
/** Thirty pictures a second look smooth, and leave the page its time for the rest. */
const LEAST_FRAME_GAP_MS = 32

/**
 * Sends pictures of the present state: one at a time, the next when the page has taken the last.
 * The state is known by a version; when it rests, a second and sharper picture of it follows.
 */
export interface FrameSender {
  connect(listener: FrameListener): void
  readonly isConnected: boolean
  /** Called whenever the page has taken a frame. */
  onTaken(listener: () => void): void
  /** The run that pictures show from now on. */
  show(maker: FrameMaker): void
  /** Raised by everything that makes the last picture old. */
  touch(): void
  /**
   * Comes back at once or, when the last picture was given up, once the one under way is made: of changes
   * that come faster than pictures can be made nothing would be seen otherwise.
   */
  seen(): Promise<void>
  /** True when nothing newer or sharper is left to send and the last frame was taken. */
  isDone(): boolean
  /** True when a picture could be sent now if the run stands still. */
  canSend(): boolean
  /** Sends a frame if one is wanted now; comes back when it is on its way, or the state moved on. */
  sendIfWanted(isStill: boolean): Promise<void>
}

export interface FrameWishes {
  readonly view: ViewRequest
  readonly changesTaken: number
}

export function createFrameSender(
  surroundings: ServerSurroundings,
  wishes: () => FrameWishes,
): FrameSender {
  const { now, handOver } = surroundings
  let listener: FrameListener | null = null
  let maker: FrameMaker | null = null
  let version = 0
  let sentVersion = -1
  /** The version whose sharp picture was sent. */
  let sharpVersion = -1
  let isInFlight = false
  let nextMs = 0
  /** The picture under way, not a sharper one; the last one of these was not made to its end. */
  let making = Promise.resolve()
  let wasGivenUp = false
  let tellTaken: () => void = () => {}

  /** Made in slices between which messages are heard; given up when the state moves on meanwhile. */
  async function send(isSharp: boolean): Promise<void> {
    if (maker === null || listener === null) return
    const madeFor = version
    const making = maker
    const { view, changesTaken } = wishes()
    const startMs = now()
    const size = isSharp ? view.stillSize : view.plotSize
    const isPresent = (): boolean => version === madeFor && maker === making
    const made = await inSlicesWhile(surroundings, making.make(view, size, changesTaken), isPresent)
    if (!isSharp) wasGivenUp = made.done !== true
    if (made.done !== true) return
    sentVersion = madeFor
    if (isSharp) sharpVersion = madeFor
    isInFlight = true
    listener(handOver(made.value)).finally(() => {
      isInFlight = false
      tellTaken()
    })
    const tookMs = now() - startMs
    nextMs = now() + Math.max(LEAST_FRAME_GAP_MS - tookMs, tookMs / FRAME_SHARE - tookMs)
  }

  return {
    connect(given) {
      listener = given
    },
    onTaken(given) {
      tellTaken = given
    },
    get isConnected() {
      return listener !== null
    },
    show(given) {
      maker = given
    },
    touch() {
      version++
    },
    seen: () => (wasGivenUp ? making.catch(() => {}) : Promise.resolve()),
    isDone: () => !isInFlight && sharpVersion === version,
    canSend: () => !isInFlight && sharpVersion !== version,
    async sendIfWanted(isStill) {
      if (isInFlight) return
      if (version !== sentVersion) {
        if (!isStill && now() < nextMs) return
        making = send(false)
        await making
      } else if (isStill && sharpVersion !== version) await send(true)
    },
  }
}
