import {
  classColor,
  createFieldPalette,
  mixClasses,
  mixRgb,
  paletteIndex,
  type ThemeColors,
  themePalette,
} from '../colors.ts'
import { type ClassOutputs, type Field, type FieldScale, robustLimit } from './field.ts'

/** Everything painting needs from a theme, made once a theme. */
export interface FieldPaint {
  readonly colors: ThemeColors
  readonly diverging: Uint32Array
}

export function createFieldPaint(colors: ThemeColors): FieldPaint {
  return { colors, diverging: themePalette(colors) }
}

/**
 * Fills `pixels` (size²) with the colours of a field. `hard` shows decisions in place of shades.
 * Overwrites pixels.
 */
export function paintField(
  pixels: Uint32Array,
  field: Field,
  scale: FieldScale,
  paint: FieldPaint,
  hard: boolean,
): void {
  if (scale.kind === 'classes' && field.channels > 1)
    paintClasses(pixels, toShares(field, scale.outputs), paint, hard)
  else paintValues(pixels, field, scale, paint, hard)
}

function paintValues(
  pixels: Uint32Array,
  { plot, size }: Field,
  scale: FieldScale,
  paint: FieldPaint,
  hard: boolean,
): void {
  const palette =
    scale.kind === 'class' ? classPalette(paint.colors, scale.classNumber) : paint.diverging
  const { factor, offset } = toPalette(scale, plot, size)
  const strong = hard ? Number.MAX_VALUE : 1
  const cells = size * size
  for (let i = 0; i < cells; i++) {
    pixels[i] = palette[paletteIndex((factor * (plot[i] ?? 0) + offset) * strong)] ?? 0
  }
}

/** t = factor·v + offset runs over −1 … 1. */
function toPalette(
  scale: FieldScale,
  plot: Float32Array,
  size: number,
): { readonly factor: number; readonly offset: number } {
  if (scale.kind !== 'signed') return { factor: 2, offset: -1 }
  const limit = scale.limit ?? robustLimit({ plot, size, channels: 1, unit: null })
  return { factor: 1 / limit, offset: 0 }
}

/** Table from neutral (probability 0) to the colour of a class (probability 1). */
function classPalette(colors: ThemeColors, classNumber: number): Uint32Array {
  const { undecided, fieldStrength } = colors
  const color = classColor(colors, classNumber)
  const half = mixRgb(undecided, color, fieldStrength / 2)
  return createFieldPalette(undecided, half, mixRgb(undecided, color, fieldStrength), 1)
}

/** Outputs of their own as shares of their sum, so that they mix like probabilities. */
export function toShares(field: Field, outputs: ClassOutputs): Field {
  if (outputs === 'shares' || outputs === 'sparse-shares') return field
  const { plot, size, channels } = field
  const cells = size * size
  const shares = plot.map((value) => {
    const share = outputs === 'signed' ? (value + 1) / 2 : value
    return Math.min(1, Math.max(0, share))
  })
  for (let i = 0; i < cells; i++) {
    let sum = 0
    for (let c = 0; c < channels; c++) sum += shares[i + c * cells] ?? 0
    for (let c = 0; c < channels; c++) {
      const at = i + c * cells
      shares[at] = sum > 0 ? (shares[at] ?? 0) / sum : 1 / channels
    }
  }
  return { ...field, plot: shares }
}

function paintClasses(pixels: Uint32Array, field: Field, paint: FieldPaint, hard: boolean): void {
  const { plot, size, channels } = field
  const { undecided, fieldStrength } = paint.colors
  const classes = Array.from({ length: channels }, (_, c) => classColor(paint.colors, c))
  const cells = size * size
  const pure = classes.map((_, c) =>
    mixClasses(
      classes.map((_, k) => Number(k === c)),
      0,
      1,
      classes,
      undecided,
      fieldStrength,
    ),
  )
  for (let i = 0; i < cells; i++) {
    pixels[i] = hard
      ? (pure[largestChannel(plot, i, cells, channels)] ?? 0)
      : mixClasses(plot, i, cells, classes, undecided, fieldStrength)
  }
}

function largestChannel(
  plot: Float32Array,
  offset: number,
  stride: number,
  channels: number,
): number {
  let best = 0
  for (let c = 1; c < channels; c++) {
    if ((plot[offset + c * stride] ?? 0) > (plot[offset + best * stride] ?? 0)) best = c
  }
  return best
}
