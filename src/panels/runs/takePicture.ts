import { classCountOf } from '../../datasets/index.ts'
import type { PlaygroundState } from '../../store/index.ts'
import { drawThumbnail, type Field, type ThemeColors, targetLimit } from '../../views/index.ts'
import { fieldScaleOf } from '../output/plotMeaning.ts'

/** Pixels along a side: sharp at half the size. */
const PICTURE_PX = 112

/** The output of the run as a small PNG, base64; null when there is nothing to draw yet. */
export function takePicture(state: PlaygroundState, colors: ThemeColors): string | null {
  const { points, frame } = state.run
  if (points === null || frame === null) return null
  const canvas = document.createElement('canvas')
  canvas.width = PICTURE_PX
  canvas.height = PICTURE_PX
  const output = frame.fields.kind === 'curve' ? { curve: frame.fields } : outputField(state)
  if (output === null) return null
  drawThumbnail(canvas, { output, points, domain: points.domain, colors })
  const [, png = ''] = canvas.toDataURL('image/png').split(',')
  return png === '' ? null : png
}

/** From the small pictures of the units, the last of which are the outputs: the large one may show a unit. */
function outputField({ config, run }: PlaygroundState) {
  const { frame, points, layerSizes } = run
  if (frame?.fields.kind !== 'field' || points === null) return null
  const { thumbs, thumbSize } = frame.fields
  const channels = layerSizes.at(-1) ?? 1
  const plot = thumbs.subarray(thumbs.length - channels * thumbSize ** 2)
  const field: Field = { size: thumbSize, channels, plot, unit: null }
  const network = {
    activations: config.hidden.map((layer) => layer.activation),
    output: config.output,
    outputs: channels,
    classes: classCountOf(config.data),
    classNames: points.classNames,
    targetLimit: targetLimit(points),
  }
  return { field, scale: fieldScaleOf(network, field) }
}
