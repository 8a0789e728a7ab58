import { useCallback, useMemo } from 'react'
import {
  constantLive,
  drawCloud,
  drawNoiseLine,
  hasNoiseKeys,
  LiveCanvas,
  type Pen,
  useSize,
  useThemeColors,
} from '../../../views/index.ts'
import css from './GradientsView.module.css'
import { noiseCloud, noiseLine } from './noisePlots.ts'
import type { MeasuredNoise } from './useNoise.ts'

interface Props {
  readonly measured: MeasuredNoise
  readonly batchSize: number
}

const lineHeight = 16
const still = constantLive(null)

/** The cloud of mini-batch gradients, and their distance from the full one by batch size. */
export function NoisePictures({ measured, batchSize }: Props) {
  const [ref, size] = useSize<HTMLDivElement>()
  const colors = useThemeColors()
  const { width = 0, height = 0 } = size ?? {}
  // Where the lines have no room for their names these stand below.
  const narrowSide = width * 0.42
  const hasKeys = hasNoiseKeys(width - narrowSide - 16)
  const captionHeight = hasKeys ? lineHeight : 3 * lineHeight
  const side = Math.floor(Math.max(0, Math.min(height - captionHeight, narrowSide)))
  const lineWidth = width - side - 16
  const cloud = useMemo(() => noiseCloud(measured, batchSize), [measured, batchSize])
  const paintCloud = useCallback(
    (pen: Pen) => drawCloud(pen, cloud, side, colors),
    [cloud, side, colors],
  )
  const paintLine = useCallback(
    (pen: Pen) =>
      drawNoiseLine(pen, noiseLine(measured, batchSize), lineWidth, height - captionHeight, colors),
    [measured, batchSize, lineWidth, height, captionHeight, colors],
  )
  return (
    <div ref={ref} className={css.box}>
      {size === null ? null : (
        <div className={css.noisePictures}>
          <figure className={css.figure} style={{ width: side }}>
            <LiveCanvas live={still} width={side} height={side} draw={paintCloud} />
            <figcaption>→ ḡ ↑ across</figcaption>
          </figure>
          <figure className={css.figure} style={{ width: lineWidth }}>
            <LiveCanvas
              live={still}
              width={lineWidth}
              height={height - captionHeight}
              draw={paintLine}
            />
            <figcaption>
              rms of ‖ĝ − ḡ‖ by batch size B
              {hasKeys ? '' : '; dashed: σ/√B; line: without replacement'}
            </figcaption>
          </figure>
        </div>
      )}
    </div>
  )
}
