import { useMemo } from 'react'
import type { Gradients } from '../../../run/index.ts'
import { usePlayground } from '../../../store/index.ts'
import { Button } from '../../common/Button.tsx'
import { formatNumber, formatSmall } from '../../common/format.ts'
import { Slider } from '../../common/Slider.tsx'
import { Pane } from '../common/Pane.tsx'
import { describeNoise } from './describeNoise.ts'
import css from './GradientsView.module.css'
import { NoisePictures } from './NoisePictures.tsx'
import type { NoiseMeter } from './useNoise.ts'

interface Props {
  readonly meter: NoiseMeter
  readonly newest: Gradients | null
  /** Why there is no gradient. */
  readonly obstacle: string | null
  /** Examples in the batches of the cloud; 0 = as many as training takes. */
  readonly chosen: number
  readonly onChoose: (batchSize: number) => void
}

/** How far gradients of mini-batches lie from the full one at the weights of now: measured on request. */
export function NoisePane({ meter, newest, obstacle, chosen, onChoose }: Props) {
  const usual = usePlayground((state) => state.config.training.batchSize)
  const { measured, isRunning } = meter
  const count = measured?.examples.along.length ?? newest?.count ?? 1
  const size = Math.min(count, chosen === 0 ? (usual === 'all' ? count : usual) : chosen)
  const isOld = measured !== null && newest !== null && measured.step !== newest.now.step
  const stops = useMemo(
    () => [...new Set([...(measured?.sizes ?? [1]), size])].sort((a, b) => a - b),
    [measured, size],
  )
  const because = obstacle ?? (newest?.count === 0 ? 'There are no training points.' : null)
  return (
    <Pane
      name="Noise of mini-batches"
      beside={measured === null ? undefined : `weights of epoch ${formatSmall(measured.epochs)}`}
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
          <Slider
            label="Batch size"
            symbol="B"
            value={size}
            stops={stops}
            range={{ min: 1, max: count, whole: true }}
            format={formatNumber}
            hint="Examples in each of the 200 mini-batches of the cloud, drawn with replacement."
            oneLine
            onChange={onChoose}
          />
        )}
        {isRunning ? (
          <>
            <progress
              aria-label="Batch sizes measured"
              className={css.progress}
              max={measured === null ? 1 : measured.sizes.length}
              value={measured?.rms.length ?? 0}
            />
            <Button hint="Ends the measurement; what is found stays." onClick={meter.cancel}>
              Cancel
            </Button>
          </>
        ) : measured === null || isOld ? (
          <Button
            hint="Pauses, and draws mini-batches of all sizes at these weights; the run stays as it is."
            disabledBecause={because}
            onClick={meter.measure}
          >
            {isOld ? 'Measure again' : 'Measure the noise'}
          </Button>
        ) : null}
      </div>
      {measured === null ? null : <p className={css.text}>{describeNoise(measured, size)}</p>}
    </Pane>
  )
}
