import type { Engine } from '../engine/index.ts'
import { openRun } from '../run/index.ts'
import { besideRun } from './besideRun.ts'
import { createFrameSender } from './frameSender.ts'
import { createFrameMaker } from './frames.ts'
import { createGradientChecker } from './gradientChecker.ts'
import { inSlices } from './inSlices.ts'
import {
  type LoadedRun,
  type LoadRequest,
  PROTOCOL_VERSION,
  type TrainingServer,
  type ViewRequest,
} from './protocol.ts'
import { createServerLoop } from './serverLoop.ts'
import { createSession, type Session } from './session.ts'
import type { ServerSurroundings } from './surroundings.ts'
import { createTurns } from './turns.ts'

/** Until a load says what is wanted. */
const firstView: ViewRequest = {
  plotSize: 100,
  stillSize: 300,
  thumbSize: 50,
  unit: null,
  inspect: null,
  point: null,
}

/**
 * The training server: runs one session, hears messages between slices, and sends a frame whenever
 * the page has taken the last one and something new can be seen.
 */
export function createServer(surroundings: ServerSurroundings): TrainingServer {
  const { now } = surroundings
  const engine: Promise<Engine> = surroundings.loadEngine()
  const turns = createTurns(engine)
  let session: Session | null = null
  let view = firstView
  let changesTaken = 0
  const frames = createFrameSender(surroundings, () => ({ view, changesTaken }))
  const checker = createGradientChecker(surroundings)
  const { touch } = createServerLoop(surroundings, frames, () => session)

  async function open(request: LoadRequest): Promise<LoadedRun> {
    const maker = await engine
    checker.end()
    session?.pause()
    const previous = session?.run.snapshot() ?? null
    const { runId, config, journal, snapshot, target } = request
    const run = await inSlices(surroundings, openRun(config, journal, snapshot, maker))
    session = createSession(runId, run)
    frames.show(createFrameMaker(session, maker, now))
    view = request.view
    changesTaken = 0
    if (target !== undefined) void session.goTo(target.step, target.examples)
    touch()
    return { runId, points: run.points, layerSizes: run.architecture.layerSizes, previous }
  }

  const act = (work: () => void): Promise<void> => turns.take(work).then(touch)
  /** Leaves time for a picture now and then, however fast such messages come. */
  const afterPicture = (): Promise<void> => turns.hold(frames.seen)

  async function walk(start: (session: Session) => Promise<boolean>): Promise<void> {
    await turns.take(() => {})
    if (session === null) return
    checker.end()
    const walking = start(session)
    touch()
    await walking
  }

  return {
    hello: () => ({ protocol: PROTOCOL_VERSION }),
    connect(listener) {
      frames.connect(listener)
      touch()
    },
    load: (request) => turns.hold(() => open(request)),
    settled: () => turns.take(async () => void (await session?.walked())),
    play: (request) =>
      act(() => {
        checker.end()
        session?.play(request, now())
      }),
    pause: () => act(() => session?.pause()),
    step: (unit, count) => walk((current) => current.step(unit, count)),
    stepBack: (unit) => walk((current) => current.stepBack(unit)),
    goTo: (step, examples) => walk((current) => current.goTo(step, examples)),
    async change(change) {
      await afterPicture()
      // A replay under way goes on to its end: a change inside it would cut off what lies ahead.
      await session?.walked()
      if (session === null) throw new Error('expected a loaded run to change, got none: load first')
      checker.end()
      const before = session.run.snapshot()
      session.run.change(change)
      changesTaken++
      touch()
      return { journal: session.run.journal, before }
    },
    digest: () => turns.take(() => session?.run.digest() ?? ''),
    ...besideRun(surroundings, checker, () => turns.take(() => session?.stood() ?? null)),
    async setView(next) {
      await afterPicture()
      view = next
      touch()
    },
  }
}
