import type { PointSet } from '../../datasets/index.ts'
import type { PointOutcome } from '../../run/index.ts'
import { formatLoss, withMinus } from '../common/format.ts'

/** What is known of a point, as short texts. */
export interface PointTexts {
  readonly name: string
  /** Its coordinates, which share a line where they fit. */
  readonly place: readonly string[]
  readonly lines: readonly string[]
}

/** As they are drawn: styles/tokens.css. */
const colourNames = ['orange', 'blue', 'green']
/** More outputs do not fit into a line. */
const mostOutputs = 3

/** A point's place and target, its outputs f and its loss L; null = not known yet. */
export function describePoint(
  points: PointSet,
  point: number,
  outcome: Pick<PointOutcome, 'f' | 'loss'> | null,
): PointTexts {
  const { x1, x2, isTraining, task } = points
  const part = isTraining[point] === 1 ? '' : ' (test)'
  return {
    name: `Point ${point + 1}${part}`,
    place: [
      `x₁ ${decimals(x1[point] ?? 0, 2)}`,
      ...(task === 'curve' ? [] : [`x₂ ${decimals(x2[point] ?? 0, 2)}`]),
    ],
    lines: [
      targetText(points, point),
      ...(outcome === null ? [] : [outputsText(points, point, outcome.f), lossText(outcome.loss)]),
    ],
  }
}

function targetText({ target, classes, classNames }: PointSet, point: number): string {
  const y = target[point] ?? 0
  if (classes < 2) return `y = ${decimals(y, 2)}`
  const colour = colourNames[y]
  return `y = ${(classNames[y] ?? String(y)).replace(/^class /, '')}${colour === undefined ? '' : `, ${colour}`}`
}

function outputsText({ target }: PointSet, point: number, outputs: readonly number[]): string {
  if (outputs.length <= mostOutputs) {
    return `f = ${outputs.map((f) => decimals(f, outputs.length === 1 ? 3 : 2)).join(', ')}`
  }
  return `f of its class = ${decimals(outputs[target[point] ?? 0] ?? Number.NaN, 3)}`
}

/** Without λΩ. */
function lossText(loss: number): string {
  return `L = ${formatLoss(loss)}`
}

function decimals(value: number, places: number): string {
  if (!Number.isFinite(value)) return '–'
  const text = value.toFixed(places)
  return withMinus(Number(text) === 0 ? text.replace('-', '') : text)
}
