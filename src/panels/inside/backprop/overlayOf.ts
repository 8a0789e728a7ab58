import type { RunConfig } from '../../../config/index.ts'
import { placeOf } from '../../../engine/index.ts'
import type { BackpropPass } from '../../../run/index.ts'
import type { NetworkOverlay, UnitTag } from '../../../store/index.ts'
import type { Equation } from './equation.ts'
import { type Line, phaseOf } from './lines.ts'
import { shortText } from './numbers.ts'

/** Where the stepper stands: the lines, the one that is running, and the entry at hand. */
export interface Standing {
  readonly config: RunConfig
  readonly layerSizes: readonly number[]
  readonly lines: readonly Line[]
  readonly at: number
  readonly pass: BackpropPass
  readonly equation: Equation
  readonly hand: { readonly row: number; readonly column: number }
}

/** What the lines so far have found, on the network: values forward, gradients back. */
export function overlayOf(standing: Standing): NetworkOverlay {
  const { equation, hand } = standing
  const { line, result } = equation
  const phase = phaseOf(line)
  const isOfUnits = line.kind === 'h' || line.kind === 'f' || line.kind === 'loss'
  const at = result.parameterOf(hand.row, hand.column)
  const unit =
    at === null ? result.unitOf(hand.row, hand.column) : { layer: line.layer, unit: at.to }
  return {
    edges: phase === 'forward' ? null : edgesOf(standing),
    backward: phase === 'backward',
    gap: isOfUnits || line.kind === 'dzOut' ? null : line.layer - 1,
    spotlight: line.kind === 'loss' ? undefined : (unit ?? undefined),
    tags: tagsOf(standing),
    marks: [],
    legend: [
      {
        text: standing.pass.count > 1 ? 'forward: means of h, f' : 'forward: h, f',
        tone: 'forward',
      },
      ...(phase === 'forward'
        ? []
        : [
            {
              text:
                phase === 'update'
                  ? 'update: width is |Δw|'
                  : 'backward: width is |w·∇z|, from right to left',
              tone: 'gradient' as const,
            },
          ]),
      { text: `layer ℓ = ${line.layer} is running`, tone: 'plain' },
    ],
  }
}

/** w·∇z of every weight whose ∇_z is known; in the update what is added to the weight. */
function edgesOf({ layerSizes, lines, at, pass, equation }: Standing): Float64Array {
  if (phaseOf(equation.line) === 'update') {
    return pass.updated.map((value, i) => value - (pass.parameters[i] ?? 0))
  }
  const sizes = new Float64Array(pass.parameters.length)
  layerSizes.slice(1).forEach((units, i) => {
    const layer = i + 1
    if (!isKnown(lines, at, gradientLine(layer, layerSizes))) return
    const reads = layerSizes[i] ?? 0
    for (let to = 0; to < units; to++) {
      const gradient = meanOf(pass.dz[i], to, pass.columns)
      const start = placeOf({ layer: i, to, from: 0 }, layerSizes)
      for (let place = start; place < start + reads; place++) {
        sizes[place] = (pass.parameters[place] ?? 0) * gradient
      }
    }
  })
  return sizes
}

function tagsOf({ layerSizes, lines, at, pass, equation }: Standing): readonly UnitTag[] {
  const last = layerSizes.length - 1
  const { result } = equation
  const isRunning = (layer: number, name: string): boolean =>
    result.layer === layer && result.name.tex === name
  return layerSizes.flatMap((units, layer) => {
    const hasValue = layer === 0 || isKnown(lines, at, { kind: layer === last ? 'f' : 'h', layer })
    const hasSum = isKnown(lines, at, { kind: 'z', layer })
    const hasGradient = isKnown(lines, at, gradientLine(layer, layerSizes))
    const hasShare = isKnown(lines, at, { kind: 'dh', layer: layer + 1 })
    const symbol = layer === 0 ? 'x' : layer === last ? 'f' : 'h'
    return Array.from({ length: units }, (_, unit): UnitTag => {
      const say = (
        name: string,
        values: Float64Array | undefined,
        tone: 'forward' | 'gradient',
      ) => ({
        text: `${name} ${tagNumber(meanOf(values, unit, pass.columns))}`,
        tone,
        strong: isResult(name, layer),
      })
      const isResult = (name: string, of: number): boolean =>
        result.rows === units &&
        ((name === 'z' && isRunning(of, '\\mathbf{z}^{(ℓ)}')) ||
          (name.startsWith('∇') && result.tone === 'gradient' && result.layer === of))
      const lines = [
        ...(hasValue
          ? [say(symbol, pass.h[layer], 'forward')]
          : hasSum
            ? [say('z', pass.z[layer - 1], 'forward')]
            : []),
        ...(hasGradient
          ? [say('∇z', pass.dz[layer - 1], 'gradient')]
          : hasShare && layer > 0
            ? [say('∇h', pass.dh[layer - 1], 'gradient')]
            : []),
      ]
      return { layer, unit, lines }
    })
  })
}

/** The line that finds ∇_z of a layer. */
function gradientLine(layer: number, layerSizes: readonly number[]): Line {
  return layer === layerSizes.length - 1
    ? { kind: 'dzOut', layer }
    : { kind: 'dz', layer: layer + 1 }
}

function isKnown(lines: readonly Line[], at: number, { kind, layer }: Line): boolean {
  const place = lines.findIndex((line) => line.kind === kind && line.layer === layer)
  return place >= 0 && place <= at
}

/** Of a unit over the examples. */
function meanOf(values: Float64Array | undefined, unit: number, columns: number): number {
  if (values === undefined) return Number.NaN
  let sum = 0
  for (let i = unit * columns; i < (unit + 1) * columns; i++) sum += values[i] ?? 0
  return sum / columns
}

/** At most three digits, as there is room for. */
function tagNumber(value: number): string {
  const text = shortText(value)
  return text.length <= 6 ? text : shortText(Number(value.toPrecision(3)))
}
