import type { StoreApi } from 'zustand/vanilla'
import type { Change, RunConfig } from '../config/index.ts'
import type { DataConfig, PointSet } from '../datasets/index.ts'
import type { ComingEpoch, Snapshot } from '../run/index.ts'
import {
  createTrainingClient,
  type Frame,
  type GradientListener,
  type GradientReport,
  gradientCheck,
  type PlayRequest,
  type ServerCall,
  type StepUnit,
  WorkerLostError,
} from '../worker/index.ts'
import { ghostsWith } from './ghosts.ts'
import { loadRequest, type NextRun, stateWhileLoading, viewRequest } from './loadRun.ts'
import { startConfig } from './startOfRun.ts'
import type { Ghost, PlaygroundState } from './state.ts'
import type { Surroundings } from './surroundings.ts'
import { takeFrame } from './takeFrame.ts'
import { createUndo } from './undo.ts'

/** How a change of the run is remembered. */
export interface ReplaceOptions {
  /** The control that made it, for undo: quick repeats join. null = not to be undone. */
  readonly undoKey: string | null
}

/** The store's hand on the training worker: every run goes through here. */
export interface RunControl {
  replace(next: NextRun, options: ReplaceOptions): void
  change(change: Change, undoKey: string): void
  play(): void
  pause(): void
  /** Walks are one at a time: another that is asked for meanwhile is let go. */
  step(unit: StepUnit): Promise<void>
  stepBack(unit: StepUnit): Promise<void>
  goTo(step: number, examples: number): Promise<void>
  undo(): void
  redo(): void
  /** Nothing from before now can be undone. */
  forget(): void
  /** Tells the worker what pictures are wanted now. */
  updateView(): void
  samplePoints(data: DataConfig): Promise<PointSet | null>
  checkGradients(listener: GradientListener): Promise<GradientReport | null>
  endGradientCheck(): void
  comingEpoch(): Promise<ComingEpoch | null>
  /** Starts a new worker on the run as it stands. */
  recover(): void
}

/** A second loss within this time is not mended by itself. */
const RECOVERY_MS = 10_000

export function createRunControl(
  store: StoreApi<PlaygroundState>,
  surroundings: Surroundings,
): RunControl {
  const { getState, setState } = store
  let runId = 0
  /** What was last asked for: what a lost worker has to do again when nothing of it was seen yet. */
  let present: NextRun = { start: getState().config }
  let changesSent = 0
  let lostMs = Number.NEGATIVE_INFINITY
  let isStepping = false
  /** Settles when the run is back after the last loss of a worker. */
  let recovered = Promise.resolve()

  const client = createTrainingClient({
    start: surroundings.startServer,
    onFrame(frame: Frame) {
      if (frame.runId === runId) setState(takeFrame(getState(), frame, changesSent))
      return surroundings.nextPicture()
    },
    onLost: handleLoss,
  })

  const history = createUndo(store, surroundings.now, async (kept) => {
    const start = startConfig(getState())
    const next = { start: kept.start, snapshot: kept.snapshot }
    const snapshot = await load(next, getState().run.ghosts).catch(report)
    return snapshot ? { start, snapshot } : null
  })

  function handleLoss(reason: string): void {
    const nowMs = surroundings.now()
    const isRepeated = nowMs - lostMs < RECOVERY_MS
    lostMs = nowMs
    if (isRepeated) {
      recovered = Promise.reject(new WorkerLostError(reason))
      recovered.catch(() => {})
      setState({ run: { ...getState().run, status: { state: 'failed', message: reason } } })
      return
    }
    const { frame, target } = getState().run
    const place = target ? `update ${target.step}` : `epoch ${frame?.position.epoch ?? 0}`
    getState().actions.notify('problem', 'The training worker stopped and was started again.', [
      `Reason: ${reason}.`,
      `Nothing is lost: the run is computed again up to ${place}.`,
    ])
    recovered = recover()
    recovered.catch(report)
  }

  /** Loss of the worker is handled in one place; anything else is a fault and is shown. */
  function report(error: unknown): void {
    if (error instanceof WorkerLostError) return
    const message = error instanceof Error ? error.message : String(error)
    setState({ run: { ...getState().run, status: { state: 'failed', message } } })
  }

  async function load(next: NextRun, ghosts: readonly Ghost[]): Promise<Snapshot | null> {
    const id = ++runId
    present = next
    changesSent = 0
    setState(stateWhileLoading(getState(), next, ghosts))
    const request = loadRequest(id, next, viewRequest(getState().view))
    const loaded = await client.ask((server) => server.load(request))
    if (id === runId) setState({ run: { ...getState().run, points: loaded.points } })
    return loaded.previous
  }

  function replace(next: NextRun, { undoKey }: ReplaceOptions): void {
    const before = startConfig(getState())
    const wasRunning = getState().run.status.state === 'running'
    // A loss curve stays behind the new one while the two can be compared.
    const isComparable = before.loss === next.start.loss && sameData(before, next.start)
    const ghosts = isComparable ? ghostsWith(getState()) : []
    load(next, ghosts).then((previous) => {
      if (undoKey === null || previous === null) return
      history.keep({ start: before, snapshot: previous }, undoKey)
    }, report)
    if (wasRunning && next.target === undefined) play()
  }

  function play(): void {
    const { epochsPerSecond, untilEpoch, untilLoss } = getState().view
    const request: PlayRequest = { epochsPerSecond, untilEpoch, untilLoss }
    ask((server) => server.play(request)).catch(report)
  }

  async function walk(start: ServerCall<void>): Promise<void> {
    if (isStepping) return
    isStepping = true
    await ask(start).catch(report)
    isStepping = false
  }

  /** Asks the worker; when it dies before it answers, asks again once the run is back. */
  async function ask<T>(call: ServerCall<T>): Promise<T> {
    try {
      return await client.ask(call)
    } catch (error) {
      if (!(error instanceof WorkerLostError)) throw error
      await recovered
      return client.ask(call)
    }
  }

  async function recover(): Promise<void> {
    const state = getState()
    const { frame, journal, target } = state.run
    const wasRunning = state.run.status.state === 'running'
    const next =
      frame === null ? present : { start: present.start, journal, target: target ?? frame.position }
    await load(next, state.run.ghosts)
    await client.ask((server) => server.settled())
    if (wasRunning) play()
  }

  return {
    replace,
    change(change, undoKey) {
      changesSent++
      const before = startConfig(getState())
      ask((server) => server.change(change)).then((answer) => {
        history.keep({ start: before, snapshot: answer.before }, undoKey)
      }, report)
    },
    play,
    pause: () => void client.ask((server) => server.pause()).catch(report),
    step: (unit) => walk((server) => server.step(unit, 1)),
    stepBack: (unit) => walk((server) => server.stepBack(unit)),
    goTo: (step, examples) => walk((server) => server.goTo(step, examples)),
    undo: history.undo,
    redo: history.redo,
    forget: history.forget,
    updateView: () =>
      void client.ask((server) => server.setView(viewRequest(getState().view))).catch(report),
    samplePoints: (data) => client.ask((server) => server.makePoints(data, 1)).catch(() => null),
    checkGradients: (listener) => client.ask(gradientCheck(listener)).catch(() => null),
    endGradientCheck: () => void client.ask((server) => server.endGradientCheck()).catch(report),
    comingEpoch: () => client.ask((server) => server.comingEpoch()).catch(() => null),
    recover: () => void recover().catch(report),
  }
}

function sameData(a: RunConfig, b: RunConfig): boolean {
  return JSON.stringify(a.data) === JSON.stringify(b.data)
}
