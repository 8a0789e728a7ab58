import { useMemo } from 'react'
import { Button } from '../../common/Button.tsx'
import { formatNumber } from '../../common/format.ts'
import { Slider } from '../../common/Slider.tsx'
import { Pane } from '../common/Pane.tsx'
import { describeNoise } from './describeNoise.ts'
import css from './GradientsView.module.css'
import { NoisePictures } from './NoisePictures.tsx'
import type { NoiseMeter } from './useNoise.ts'

interface Props {
  readonly meter: NoiseMeter
  /** Why there is no gradient. */
  readonly because: string | null
  /** Training points. */
  readonly count: number
  /** The weights or the data are no longer those that were measured. */
  readonly isOld: boolean
  /** Examples in the batches of the cloud. */
  readonly batchSize: number
  readonly onChoose: (batchSize: number) => void
  /** There is room for one line of text. */
  readonly isLow: boolean
}

/** How far gradients of mini-batches lie from the full one at the weights of now: measured on request. */
export function NoisePane({
  meter,
  because,
  count,
  batchSize: size,
  isOld,
  onChoose,
  isLow,
}: Props) {
  const { measured } = meter
  const stops = useMemo(
    () => [...new Set([...(measured?.sizes ?? [1]), size])].sort((a, b) => a - b),
    [measured, size],
  )
  return (
    <Pane
      name="Mini-batch noise"
      beside={
        measured === null ? undefined : (
          <div className={css.sizes}>
            <Slider
              label="Batch size"
              symbol="B"
              value={size}
              stops={stops}
              range={{ min: 1, max: count, whole: true }}
              format={formatNumber}
              hint="Examples in each of the 200 mini-batches of the cloud, drawn with replacement. To the right lies the full gradient ḡ; upwards the direction across it in which single gradients differ the most. Without replacement, as when training shuffles once an epoch, they are √((N − B)/(N − 1)) times as far away: not at all for all N examples."
              oneLine
              onChange={onChoose}
            />
          </div>
        )
      }
    >
      {measured === null ? (
        <p className={css.text}>
          Each mini-batch gives another gradient. They lie around the full one, nearer by 1/√B the
          more examples B a batch has.
        </p>
      ) : (
        <NoisePictures measured={measured} batchSize={size} />
      )}
      <div className={css.noiseTools}>
        {measured === null ? null : (
          <p className={css.text}>{describeNoise(measured, size, { isShort: isLow, isOld })}</p>
        )}
        <MeasureButton meter={meter} isOld={isOld} because={because} />
      </div>
    </Pane>
  )
}

interface ButtonProps {
  readonly meter: NoiseMeter
  /** The weights or the data have changed since. */
  readonly isOld: boolean
  readonly because: string | null
}

function MeasureButton({ meter: { measured, isRunning, ...meter }, isOld, because }: ButtonProps) {
  if (isRunning) {
    return (
      <>
        <progress
          aria-label="Batch sizes measured"
          className={css.progress}
          max={measured?.sizes.length ?? 1}
          value={measured?.rms.length ?? 0}
        />
        <Button
          look="chip"
          className={css.measure}
          hint="Ends the measurement; what is found stays."
          onClick={meter.cancel}
        >
          Cancel
        </Button>
      </>
    )
  }
  const isWhole = measured !== null && measured.rms.length === measured.sizes.length
  if (isWhole && !isOld) return null
  return (
    <Button
      look={measured === null ? 'plain' : 'chip'}
      className={css.measure}
      hint="Pauses, and draws mini-batches of all sizes at these weights; the run stays as it is."
      disabledBecause={because}
      onClick={meter.measure}
    >
      {measured === null ? 'Measure the noise' : 'Measure again'}
    </Button>
  )
}
