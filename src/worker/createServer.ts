import { createFrameMaker, type FrameMaker } from './frames.ts'
import {
  type Frame,
  type FrameListener,
  type LoadedRun,
  type LoadRequest,
  PROTOCOL_VERSION,
  type StepUnit,
  type TrainingServer,
  type ViewRequest,
} from './protocol.ts'
import { createSession, type Session } from './session.ts'

/** Work between two looks at the messages. Well under the 30 ms in which a cancel must be heard. */
const SLICE_MS = 8
/** Pictures take at most this share of the worker's time while it trains. */
const FRAME_SHARE = 1 / 3
/** Frames closer together than this would not be seen. */
const LEAST_FRAME_GAP_MS = 15

/** What a server needs from its surroundings: a clock, rest, and a way out for frames. */
export interface ServerSurroundings {
  now(): number
  /** Lets messages in and comes back at once. */
  tick(): Promise<void>
  /** Comes back after this many ms. */
  wait(ms: number): Promise<void>
  /** Marks a frame so that its arrays are handed over, not copied. */
  handOver(frame: Frame): Frame
}

/**
 * The training server: runs one session, hears messages between slices, and sends a frame whenever
 * the page has taken the last one and something new can be seen.
 */
export function createServer(surroundings: ServerSurroundings): TrainingServer {
  const { now, tick, wait, handOver } = surroundings
  let session: Session | null = null
  let frames: FrameMaker | null = null
  let view: ViewRequest = { plotSize: 100, stillSize: 250, thumbSize: 50, unit: null }
  let listener: FrameListener | null = null
  let looping = false
  let changesTaken = 0
  /** Raised whenever what a frame would show has changed. */
  let version = 0
  let sentVersion = -1
  /** Version of which the sharp picture was sent. */
  let sharpVersion = -1
  let frameInFlight = false
  let nextFrameMs = 0
  let wake: () => void = () => {}

  function touch(): void {
    version++
    wake()
    if (!looping) void loop()
  }

  /** Sends a picture of the present state, made in slices; given up when the state moves on. */
  async function sendFrame(sharp: boolean): Promise<void> {
    if (frames === null || listener === null) return
    const madeFor = version
    const maker = frames
    const started = now()
    const making = maker.make(view, sharp ? view.stillSize : view.plotSize, changesTaken)
    let sliceEnd = started + SLICE_MS
    for (;;) {
      const next = making.next()
      if (next.done === true) {
        sentVersion = madeFor
        if (sharp) sharpVersion = madeFor
        frameInFlight = true
        listener(handOver(next.value)).finally(() => {
          frameInFlight = false
          wake()
        })
        break
      }
      if (now() < sliceEnd) continue
      await tick()
      if (version !== madeFor || frames !== maker) return
      sliceEnd = now() + SLICE_MS
    }
    const took = now() - started
    nextFrameMs = now() + Math.max(LEAST_FRAME_GAP_MS - took, took / FRAME_SHARE - took)
  }

  async function loop(): Promise<void> {
    looping = true
    for (;;) {
      const current = session
      if (current === null || listener === null) break
      const stepBefore = current.run.position.step
      const stateBefore = current.status.state
      const idleMs = current.work(now, now() + SLICE_MS)
      const hasMoved = current.run.position.step !== stepBefore
      if (hasMoved || current.status.state !== stateBefore) version++
      const still = current.status.state === 'paused'
      if (!frameInFlight && version !== sentVersion && (still || now() >= nextFrameMs)) {
        await sendFrame(false)
      } else if (!frameInFlight && still && sharpVersion !== version) {
        await sendFrame(true)
      } else if (still && idleMs === Number.POSITIVE_INFINITY) {
        if (!frameInFlight && sharpVersion === version) break
        await sleep(1000)
        continue
      }
      if (idleMs > 1 && current.status.state !== 'paused') await sleep(Math.min(idleMs, 16))
      else await tick()
    }
    looping = false
  }

  function sleep(ms: number): Promise<void> {
    return Promise.race([
      wait(ms),
      new Promise<void>((resolve) => {
        wake = resolve
      }),
    ])
  }

  async function load(request: LoadRequest): Promise<LoadedRun> {
    const previous = session?.run.snapshot() ?? null
    session?.pause()
    const loaded = createSession(request)
    session = loaded
    frames = createFrameMaker(loaded, now)
    view = request.view
    changesTaken = 0
    const { target } = request
    const walk = target === undefined ? null : loaded.goTo(target.step, target.examples)
    touch()
    const complete = walk === null ? true : await walk
    return {
      runId: request.runId,
      points: loaded.run.points,
      layerSizes: loaded.run.architecture.layerSizes,
      complete,
      previous,
    }
  }

  async function walk(start: (session: Session) => Promise<boolean>): Promise<void> {
    if (session === null) return
    const walking = start(session)
    touch()
    await walking
  }

  return {
    hello: () => ({ protocol: PROTOCOL_VERSION }),
    connect(given) {
      listener = given
      touch()
    },
    load,
    play(request) {
      session?.play(request, now())
      touch()
    },
    pause() {
      session?.pause()
      touch()
    },
    step: (unit: StepUnit, count: number) => walk((current) => current.step(unit, count)),
    stepBack: (unit: StepUnit) => walk((current) => current.stepBack(unit)),
    goTo: (step, examples) => walk((current) => current.goTo(step, examples)),
    change(change) {
      if (session === null) throw new Error('expected a loaded run to change, got none: load first')
      const before = session.run.snapshot()
      session.run.change(change)
      changesTaken++
      touch()
      return { journal: session.run.journal, before }
    },
    digest: () => session?.run.digest() ?? '',
    setView(next) {
      view = next
      touch()
    },
  }
}
