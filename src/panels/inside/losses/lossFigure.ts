import type { Looks, RunConfig } from '../../../config/index.ts'
import type { Figure, FigureCurve } from '../../../views/index.ts'
import { niceAbove } from '../../../views/index.ts'
import { reachOf } from '../common/reachOf.ts'
import type { LossScene } from './lossScene.ts'
import { figureCurves, type MarginCurve, ownCurve } from './marginCurves.ts'

/** A curve of the figure and how it is drawn. */
export interface DrawnCurve extends MarginCurve {
  readonly dashes: readonly number[]
  readonly isOwn: boolean
  readonly isOn: boolean
}

const dashes: Readonly<Record<MarginCurve['name'], readonly number[]>> = {
  zeroone: [1.5, 3],
  crossentropy: [],
  sparsemax: [9, 4],
  hinge: [10, 3, 2, 3],
  squared: [4, 3],
  perceptron: [],
}

/** The lecture's curves, the run's own among them or behind them. */
export function curvesOf(
  head: Pick<RunConfig, 'output' | 'loss'>,
  look: Looks['losses'],
): readonly DrawnCurve[] {
  const own = ownCurve(head)
  const known = figureCurves.map((curve) => (curve.name === own.name ? own : curve))
  const all = known.includes(own) ? known : [...known, own]
  return all.map((curve) => {
    const isOwn = curve === own
    const isOn = isOwn || curve.name === 'perceptron' || look[curve.name] === 'on'
    return { ...curve, dashes: dashes[curve.name], isOwn, isOn }
  })
}

/** Half the squared residual, the loss of heights. */
export const residualCurve: DrawnCurve = {
  name: 'squared',
  text: 'squared',
  formula: '½r² with r = f − y, slope r',
  dashes: [],
  isOwn: true,
  isOn: true,
  values: (r) => r.map((at) => 0.5 * at * at),
  slopes: (r) => r.map((at) => at),
}

const samples = 321
/** Of the margin; the lecture's figure. */
const marginReach = 4

/** Ends of the axes, in numbers. */
export type FigureRanges = Pick<Figure, 'reach' | 'lossRange' | 'slopeRange' | 'letter'>

/** The lecture's ranges, with room for the slopes of the run's own loss. */
export function marginRanges({ output, loss }: Pick<RunConfig, 'output' | 'loss'>): FigureRanges {
  const isSquared = loss === 'squared'
  const slopeRange: FigureRanges['slopeRange'] =
    isSquared && output === 'linear' ? [-1, 3] : isSquared && output === 'tanh' ? [0, 1.2] : [0, 1]
  return { reach: marginReach, lossRange: [0, 5], slopeRange, letter: 's' }
}

/** A round number beyond the largest residual. */
export function residualReach(scene: LossScene | null, places: readonly number[]): number {
  return scene === null ? 1 : reachOf(scene.at, places)
}

/** Both ends are round numbers, so that their halves are short. */
export function residualRanges(reach: number): FigureRanges {
  const lossRange = [0, niceAbove(reach ** 2 / 2)] as const
  return { reach, lossRange, slopeRange: [-reach, reach], letter: 'r' }
}

/** Where the curves are read while no pointer is over them: at the chosen point, else at 0. */
export function cursorAt(scene: LossScene | null, chosen: number | null): number {
  const at = chosen === null ? 0 : (scene?.at[chosen] ?? 0)
  return Number.isFinite(at) ? at : 0
}

/** The curves that are on, computed over the axis. */
export function sampledCurves(
  curves: readonly DrawnCurve[],
  { reach }: FigureRanges,
): readonly FigureCurve[] {
  const at = Float64Array.from({ length: samples }, (_, i) => reach * ((2 * i) / (samples - 1) - 1))
  return curves
    .filter(({ isOn }) => isOn)
    .map(({ dashes, isOwn, values, slopes }) => ({
      dashes,
      isOwn,
      values: values(at),
      slopes: slopes?.(at) ?? null,
    }))
}
