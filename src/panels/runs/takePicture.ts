import type { PlaygroundState } from '../../store/index.ts'
import { drawThumbnail, type Field, type ThemeColors } from '../../views/index.ts'
import { fieldScaleOf } from '../output/plotMeaning.ts'
import { plotNetworkOf } from '../output/plotNetwork.ts'

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
function outputField(state: PlaygroundState) {
  const { frame } = state.run
  if (frame?.fields.kind !== 'field') return null
  const { thumbs, thumbSize } = frame.fields
  const network = plotNetworkOf(state)
  const channels = network.outputs
  const plot = thumbs.subarray(thumbs.length - channels * thumbSize ** 2)
  const field: Field = { size: thumbSize, channels, plot, unit: null }
  return { field, scale: fieldScaleOf(network, field) }
}
