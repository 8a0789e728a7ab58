import { decodeLink, encodeLink, isLink, type LinkState } from '../config/index.ts'
import { createRun, type Run } from '../run/index.ts'
import { explainDivergence } from './explainDivergence.ts'
import type { ReplayOptions } from './options.ts'
import {
  accuracyOf,
  epochsOf,
  type LossRecord,
  listParameters,
  listPoints,
  type Report,
  reportGoal,
} from './report.ts'

/** A text that is no link, or whose run could not be made. */
export interface BadLink {
  readonly link: string
  readonly error: string
}

/** What to print of a link, and whether the exit status has to say that it did not run to its end. */
export interface Replayed {
  readonly outcome: Report | BadLink
  readonly hasFailed: boolean
}

type Wishes = Pick<ReplayOptions, 'epochs' | 'curve' | 'maxSeconds' | 'goal'>

/** Runs one link to its end. Never throws: what cannot be run is a sentence. */
export function replayLink(link: string, wishes: Wishes): Replayed {
  const isBad = (error: string): Replayed => ({ outcome: { link, error }, hasFailed: true })
  if (!isLink(link)) return isBad(`“${shorten(link)}” is not a link: it names no setting of a run.`)
  try {
    return runLink(link, wishes)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return isBad(`“${shorten(link)}” could not be run: ${reason}.`)
  }
}

function runLink(link: string, wishes: Wishes): Replayed {
  const { state, problems } = decodeLink(link)
  const run = createRun(state.config, state.journal)
  const initial = listParameters(run.parameters)
  const { losses, examples, seconds, isLate } = train(run, state.target, wishes)
  const epochs = epochsOf(run)
  const late = `Stopped after ${wishes.maxSeconds} seconds, at epoch ${epochs} and before the end.`
  const hindrances = [
    ...(asksForMore(wishes) || run.position.step < state.target.step ? untrainable(run) : []),
    ...(isLate ? [late] : []),
  ]
  const outcome: Report = {
    link,
    canonical: encodeLink(state),
    repairs: [...problems, ...hindrances],
    layerSizes: run.architecture.layerSizes,
    parameters: run.parameters.values.length,
    points: { train: listPoints(run, 'training'), test: listPoints(run, 'test') },
    initial,
    final: listParameters(run.parameters),
    losses,
    accuracy: accuracyOf(run),
    epochs,
    diverged: run.divergence === null ? null : explainDivergence(run.divergence),
    samplesPerSecond: examples === 0 ? null : Number((examples / seconds).toPrecision(3)),
    digest: run.digest(),
    goal: reportGoal(wishes.goal ?? state.goal, run),
  }
  return { outcome, hasFailed: isLate || outcome.goal?.met === false }
}

function asksForMore({ epochs, curve }: Wishes): boolean {
  return (epochs ?? 0) > 0 || curve.some((epoch) => epoch > 0)
}

/** Why the run stays where it is, when it does. */
function untrainable({ obstacle, position }: Run): string[] {
  return obstacle === null ? [] : [`The run stays at step ${position.step}. ${obstacle}`]
}

interface Training {
  readonly losses: readonly LossRecord[]
  readonly examples: number
  readonly seconds: number
  readonly isLate: boolean
}

/** Updates between two looks at the clock. */
const PATIENCE = 16

function train(run: Run, target: LinkState['target'], wishes: Wishes): Training {
  const { epochs, curve, maxSeconds } = wishes
  const losses: LossRecord[] = []
  const began = performance.now()
  const deadline = began + 1000 * (maxSeconds ?? Number.POSITIVE_INFINITY)
  let measuring = 0
  let examples = 0
  let updates = 0
  let isLate = false

  function record(): void {
    const start = performance.now()
    const epoch = epochsOf(run)
    const { trainLoss, testLoss } = run.measure()
    if (losses.at(-1)?.epoch !== epoch) losses.push({ epoch, train: trainLoss, test: testLoss })
    measuring += performance.now() - start
  }

  function isWanted(): boolean {
    return run.position.used === 0 && curve.includes(run.position.epoch)
  }

  function isAtEnd(): boolean {
    if (epochs !== null) return run.position.epoch >= epochs
    return run.position.step >= target.step && run.position.epoch >= (curve.at(-1) ?? 0)
  }

  if (isWanted()) record()
  while (!isAtEnd() && run.canTrain) {
    if (updates++ % PATIENCE === 0 && performance.now() > deadline) {
      isLate = true
      break
    }
    examples += run.batchSize()
    run.stepBatch()
    if (isWanted() && run.divergence === null) record()
  }
  if (epochs === null && !isLate && run.position.step === target.step) {
    for (let n = 0; n < target.examples && run.position.step === target.step; n++) run.stepExample()
  }
  const seconds = (performance.now() - began - measuring) / 1000
  record()
  return { losses, examples, seconds, isLate }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
