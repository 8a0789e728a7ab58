import { makePoints } from '../datasets/index.ts'
import type { Engine } from '../engine/index.ts'
import { createFrameSender } from './frameSender.ts'
import { createFrameMaker } from './frames.ts'
import { createGradientChecker } from './gradientChecker.ts'
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

/**
 * The training server: runs one session, hears messages between slices, and sends a frame whenever
 * the page has taken the last one and something new can be seen.
 */
export function createServer(surroundings: ServerSurroundings): TrainingServer {
  const { now } = surroundings
  const engine: Promise<Engine> = surroundings.loadEngine()
  let session: Session | null = null
  let view: ViewRequest = { plotSize: 100, stillSize: 300, thumbSize: 50, unit: null }
  let changesTaken = 0
  const frames = createFrameSender(surroundings, () => ({ view, changesTaken }))
  const checker = createGradientChecker(surroundings)
  const { touch } = createServerLoop(surroundings, frames, () => session)

  async function load(request: LoadRequest): Promise<LoadedRun> {
    const maker = await engine
    checker.end()
    const previous = session?.run.snapshot() ?? null
    session?.pause()
    const loaded = createSession(request, maker)
    session = loaded
    frames.show(createFrameMaker(loaded, maker, now))
    view = request.view
    changesTaken = 0
    const { target } = request
    if (target !== undefined) void loaded.goTo(target.step, target.examples)
    touch()
    return {
      runId: request.runId,
      points: loaded.run.points,
      layerSizes: loaded.run.architecture.layerSizes,
      previous,
    }
  }

  /** The order of messages is kept while the first load still waits for the engine. */
  function inTurn<T>(work: () => T): Promise<T> {
    return engine.then(work)
  }

  const act = (work: () => void): Promise<void> => inTurn(work).then(touch)

  async function walk(start: (session: Session) => Promise<boolean>): Promise<void> {
    await engine
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
    load,
    async settled() {
      await engine
      await session?.walked()
    },
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
      await engine
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
    digest: () => inTurn(() => session?.run.digest() ?? ''),
    async checkGradients(listener) {
      await engine
      await session?.walked()
      session?.pause()
      touch()
      return session === null ? null : checker.check(session.run, listener)
    },
    endGradientCheck: checker.end,
    makePoints: (data, seed) => makePoints(data, { data: seed, split: seed, noise: seed }),
    setView: (next) =>
      act(() => {
        view = next
      }),
  }
}
