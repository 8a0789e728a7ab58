import { useCallback, useMemo } from 'react'
import {
  drawCloud,
  drawNoiseLine,
  LiveCanvas,
  type Pen,
  useSize,
  useThemeColors,
} from '../../../views/index.ts'
import css from './GradientsView.module.css'
import { cloudReach, drawBatches, fitNoise } from './noiseSizes.ts'
import type { MeasuredNoise } from './useNoise.ts'

interface Props {
  readonly measured: MeasuredNoise
  readonly batchSize: number
}

const still = { get: () => null, subscribe: () => () => {} }

/** The cloud of mini-batch gradients, and their distance from the full one by batch size. */
export function NoisePictures({ measured, batchSize }: Props) {
  const [ref, size] = useSize<HTMLDivElement>()
  const colors = useThemeColors()
  const { width = 0, height = 0 } = size ?? {}
  const side = Math.floor(Math.max(0, Math.min(height - 16, width * 0.42)))
  const lineWidth = width - side - 16
  const cloud = useMemo(() => cloudOf(measured, batchSize), [measured, batchSize])
  const paintCloud = useCallback(
    (pen: Pen) => drawCloud(pen, cloud, side, colors),
    [cloud, side, colors],
  )
  const paintLine = useCallback(
    (pen: Pen) => drawNoiseLine(pen, lineOf(measured, batchSize), lineWidth, height - 16, colors),
    [measured, batchSize, lineWidth, height, colors],
  )
  return (
    <div ref={ref} className={css.box}>
      {size === null ? null : (
        <div className={css.noisePictures}>
          <figure className={css.figure}>
            <LiveCanvas live={still} width={side} height={side} draw={paintCloud} />
            <figcaption>→ along the full gradient</figcaption>
          </figure>
          <figure className={css.figure}>
            <LiveCanvas live={still} width={lineWidth} height={height - 16} draw={paintLine} />
            <figcaption>rms by B; dashed: σ/√B</figcaption>
          </figure>
        </div>
      )}
    </div>
  )
}

function cloudOf({ examples, full }: MeasuredNoise, batchSize: number) {
  return { ...drawBatches(examples, batchSize), full, reach: cloudReach(examples, full) }
}

function lineOf({ examples, sizes, rms }: MeasuredNoise, chosen: number) {
  return { deviation: examples.deviation, sizes, rms, fit: fitNoise(sizes, rms), chosen }
}
