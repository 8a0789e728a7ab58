import { useEffect, useMemo } from 'react'
import { layerSizesOf } from '../../../config/index.ts'
import { gradientObstacle } from '../../../engine/index.ts'
import { useActions, usePlayground } from '../../../store/index.ts'
import { useSampled, useSize } from '../../../views/index.ts'
import { Button } from '../../common/Button.tsx'
import { Segmented } from '../../common/Segmented.tsx'
import { useLook } from '../common/useLook.ts'
import { ViewFrame } from '../common/ViewFrame.tsx'
import { describeGradients, layerNames } from './describeGradients.ts'
import { describeNoise } from './describeNoise.ts'
import { describeNorms } from './describeNorms.ts'
import css from './GradientsView.module.css'
import { gradientOverlay } from './gradientOverlay.ts'
import { NoisePane } from './NoisePane.tsx'
import { NormsPane } from './NormsPane.tsx'
import { batchInHand } from './noiseSizes.ts'
import { pictureOfGradients } from './pictureOfGradients.ts'
import { askedNoise, isMeasured, useNoise, useNoiseState } from './useNoise.ts'
import { useNorms } from './useNorms.ts'

const captionMs = 500
/** Three parts stand side by side from this width on. */
const wide = 1000
/** Lower than this sentences are short. */
const lowText = 190
/** Lower than this only the bars of now have room. */
const low = 120

/** How long each layer's gradient is, now and over the run, and how noisy mini-batches are. */
export function GradientsView() {
  const config = usePlayground((state) => state.config)
  const names = useMemo(() => layerNames(layerSizesOf(config).length - 1), [config])
  const noiseState = useNoiseState()
  const norms = useNorms(askedNoise(noiseState[0]))
  const meter = useNoise(noiseState, norms)
  const [look, choose] = useLook('gradients')
  const [ref, size] = useSize<HTMLDivElement>()
  const { newest } = useSampled(norms, captionMs)
  useEdgesInNetwork(norms, look.edges === 1)
  const obstacle = gradientObstacle({
    layerSizes: layerSizesOf(config),
    hidden: config.hidden.map(({ activation }) => activation),
    output: config.output,
    loss: config.loss,
  })
  const hasPenalty = config.training.penalty !== 'none' && config.training.lambda > 0
  const caption = describeGradients(newest, obstacle, hasPenalty)
  const { measured } = meter
  const isOld = measured !== null && newest !== null && !isMeasured(measured, newest)
  const count = measured?.examples.along.length ?? newest?.count ?? 1
  const batchSize = batchInHand(look.batch, config.training.batchSize, count)
  const isWide = size !== null && size.width >= wide
  const isLow = size !== null && size.height < low
  const shows = (part: typeof look.show): boolean =>
    isWide && !isLow ? true : isLow ? part === 'now' : part === look.show
  return (
    <ViewFrame
      caption={caption}
      description={`${caption} ${describeNorms(newest, names)}`}
      file="gradients"
      phoneRem={25}
      picture={() => {
        const noise = measured && {
          measured,
          batchSize,
          sentence: describeNoise(measured, batchSize, { isShort: false, isOld }),
        }
        return pictureOfGradients({ config, history: norms.get(), names, caption, noise })
      }}
      tools={
        <>
          {size === null || isWide || isLow ? null : (
            <Segmented
              label="Part shown"
              hint="The lengths now, over the run so far, or the noise of mini-batches."
              value={look.show}
              options={[
                { value: 'now', text: 'Now' },
                { value: 'time', text: 'Run' },
                { value: 'noise', text: 'Noise' },
              ]}
              onChange={(show) => choose({ show })}
            />
          )}
          <Button
            look="chip"
            className={css.edges}
            aria-pressed={look.edges === 1}
            hint="Draws the gradient of every weight over its edge in the network: the wider, the larger."
            onClick={() => choose({ edges: look.edges === 1 ? 0 : 1 })}
          >
            In the network
          </Button>
        </>
      }
    >
      <div ref={ref} className={`${css.panes} ${isWide && !isLow ? css.wide : ''}`}>
        {size === null ? null : (
          <>
            {shows('now') && <NormsPane kind="now" norms={norms} names={names} />}
            {shows('time') && <NormsPane kind="time" norms={norms} names={names} />}
            {shows('noise') && (
              <NoisePane
                meter={meter}
                because={obstacle ?? (newest?.count === 0 ? 'There are no training points.' : null)}
                {...{ count, batchSize, isOld }}
                isLow={size.height < lowText}
                onChoose={(batch) => choose({ batch })}
              />
            )}
          </>
        )}
      </div>
    </ViewFrame>
  )
}

function useEdgesInNetwork(norms: ReturnType<typeof useNorms>, isOn: boolean): void {
  const { setView } = useActions()
  useEffect(() => {
    if (!isOn) return
    setView({ overlay: gradientOverlay(norms) })
    return () => setView({ overlay: null })
  }, [norms, isOn, setView])
}
