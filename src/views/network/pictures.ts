/** Small pictures of what inputs and units compute over the plane or along x₁. */
import { classColor, createFieldPalette, type ThemeColors, themePalette } from '../colors.ts'
import { isShare } from './fieldScale.ts'
import type { InputItem, LayerItem } from './items.ts'
import type { Column, NetworkLayout } from './layout.ts'

/** Values to paint: a field of size² values for each picture, or a curve of as many as there are x. */
export type PictureSource =
  | { readonly kind: 'field'; readonly thumbSize: number; readonly thumbs: Float32Array }
  | { readonly kind: 'curve'; readonly x: Float32Array; readonly units: Float32Array }

/** Where a picture goes and how its values become colours. */
export interface Picture {
  /** Place in the source. */
  readonly index: number
  /** Centre. */
  readonly x: number
  readonly y: number
  readonly side: number
  readonly dots: boolean
  readonly alpha: number
  /** Decides the scale of the values. */
  readonly activation: string
  readonly palette: Uint32Array
}

const fadedInput = 0.4

export function inputPictures(
  column: Column,
  inputs: readonly InputItem[],
  colors: ThemeColors,
): Picture[] {
  const palette = themePalette(colors)
  return inputs.map((input, row) =>
    place(column, row, row, 'linear', palette, input.active ? 1 : fadedInput),
  )
}

/** Hidden units layer by layer, then the outputs; classes in their own colours. */
export function unitPictures(
  layout: NetworkLayout,
  layers: readonly LayerItem[],
  colors: ThemeColors,
): Picture[] {
  const usual = themePalette(colors)
  const ofClass = (number: number): Uint32Array =>
    createFieldPalette(
      colors.undecided,
      colors.undecided,
      classColor(colors, number),
      colors.fieldStrength,
    )
  let index = 0
  return layout.layers.flatMap((column, layer) => {
    const activation = layers[layer]?.activation ?? 'linear'
    return column.ys.map((_, row) => {
      const palette = isShare(activation) ? ofClass(row) : usual
      return place(column, row, index++, activation, palette, 1)
    })
  })
}

function place(
  column: Column,
  row: number,
  index: number,
  activation: string,
  palette: Uint32Array,
  alpha: number,
): Picture {
  const { x, side, dots } = column
  return { index, x, y: column.ys[row] ?? 0, side, dots, alpha, activation, palette }
}
