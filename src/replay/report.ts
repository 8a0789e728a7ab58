import type { Goal, GoalMeasure, RunConfig } from '../config/index.ts'
import { encodeTargets, indicesOf, type Part, taskOf } from '../datasets/index.ts'
import type { Parameters } from '../engine/index.ts'
import { goalProgress, measureGoal, type Run } from '../run/index.ts'

/** What the page would show of a run at its end, as JSON. */
export interface Report {
  /** As given. */
  readonly link: string
  /** The same in our own words: what stands behind the # of an address; empty for a fresh page. */
  readonly canonical: string
  /** What was changed and why, one sentence each. */
  readonly repairs: readonly string[]
  /** K_0 … K_{L+1}. */
  readonly layerSizes: readonly number[]
  readonly parameters: number
  readonly points: { readonly train: readonly Point[]; readonly test: readonly Point[] }
  /** At step 0, edits of the start included. */
  readonly initial: ParameterLists
  readonly final: ParameterLists
  /** Mean data losses at the wanted epochs, and at the end. */
  readonly losses: readonly LossRecord[]
  /** Share classified right; null for regression. */
  readonly accuracy: { readonly train: number | null; readonly test: number | null } | null
  /** Passes over the training set; a part of one counts as its share. */
  readonly epochs: number
  /** Why training stopped by itself, or null. */
  readonly diverged: string | null
  /** Training examples a second, without what was measured in between; null when none was used. */
  readonly samplesPerSecond: number | null
  /** SHA-256 of all parameters as little-endian float64. */
  readonly digest: string
  /** Whether the goal is reached where the run ended; null without one. */
  readonly goal: GoalReport | null
}

export interface GoalReport {
  readonly met: boolean
  readonly parts: readonly {
    readonly what: GoalMeasure
    readonly wanted: number
    /** null where there is nothing to measure. */
    readonly reached: number | null
    readonly met: boolean
  }[]
}

/**
 * x₁, x₂ in the axes' units, and what the network is told: the height, or for a single output its target
 * (0 or 1; −1 or 1 for tanh and linear), or for an output a class the number of the class.
 */
export type Point = readonly [x1: number, x2: number, target: number]

export interface LossRecord {
  readonly epoch: number
  readonly train: number
  readonly test: number | null
}

/** W and b of each layer; W row by row, one row a unit. */
export interface ParameterLists {
  readonly weights: readonly (readonly (readonly number[])[])[]
  readonly biases: readonly (readonly number[])[]
}

export function listParameters({ W, b }: Parameters): ParameterLists {
  const weights = W.map((layer, at) => {
    const units = b[at]?.length ?? 0
    const nIn = layer.length / units
    return Array.from({ length: units }, (_, to) => [...layer.subarray(to * nIn, (to + 1) * nIn)])
  })
  return { weights, biases: b.map((layer) => [...layer]) }
}

/** The points of a part, in the order of the data set. */
export function listPoints({ points, architecture, config }: Run, part: Part): Point[] {
  const indices = indicesOf(points, part)
  const isSingle = architecture.layerSizes.at(-1) === 1
  const told = isSingle ? encodeTargets(points, indices, config.output, 1) : null
  return [...indices].map((at, n) => [
    points.x1[at] ?? Number.NaN,
    points.x2[at] ?? Number.NaN,
    told?.[n] ?? points.target[at] ?? Number.NaN,
  ])
}

/** Where a run stands, in epochs. */
export function epochsOf({ position, trainingCount }: Run): number {
  return trainingCount === 0 ? 0 : position.epoch + position.used / trainingCount
}

export function accuracyOf(run: Run): Report['accuracy'] {
  if (!isClassification(run.config)) return null
  const { trainScore, testScore } = run.measure()
  return { train: trainScore, test: testScore }
}

function isClassification({ data }: RunConfig): boolean {
  const task = taskOf(data)
  return task === 'binary' || task === 'classes'
}

/** The goal at the position where the run stands. */
export function reportGoal(goal: Goal | null, run: Run): GoalReport | null {
  if (goal === null) return null
  const config = { ...run.config, holds: run.holds }
  const { met, parts } = goalProgress(goal, measureGoal(config, run.measure(), epochsOf(run)))
  return { met, parts: parts.map(({ now: reached, ...part }) => ({ ...part, reached })) }
}
