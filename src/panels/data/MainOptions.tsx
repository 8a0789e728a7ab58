import { Suspense } from 'react'
import { catalogue } from '../../datasets/index.ts'
import { usePlayground } from '../../store/index.ts'
import { laterPart } from '../common/laterPart.tsx'
import { DataSlider } from './DataSlider.tsx'

const ForeignNoise = laterPart((parts) => parts.ForeignNoise)

/** The options that nearly every set has. Measured and own points are as they are. */
export function MainOptions() {
  const entry = usePlayground((state) => catalogue[state.config.data.set])
  const isForeign = usePlayground((state) => state.config.rules !== null)
  const count = usePlayground((state) => state.run.points?.target.length)
  const split = usePlayground(({ config: { data } }) =>
    data.set === 'own' ? data.own.split : null,
  )
  const isMeasured = entry.group === 'real' || entry.group === 'own'
  const hasPoints = entry.options.includes('points')
  const hasNoise = entry.options.includes('noise')
  const hasShare = entry.options.includes('share')
  return (
    <>
      {isMeasured ? null : (
        <>
          <DataSlider option="points" label="Points" shown={hasPoints ? undefined : count} />
          {isForeign ? (
            <Suspense>
              <ForeignNoise />
            </Suspense>
          ) : (
            <DataSlider option="noise" label="Noise" shown={hasNoise ? undefined : 0} />
          )}
        </>
      )}
      <DataSlider
        option="share"
        label="Training share"
        shown={split?.length ? shareOf(split) : hasShare ? undefined : 1}
      />
    </>
  )
}

/** The share that trains of points that bring their part along, to the per cent. */
function shareOf(split: readonly number[]): number {
  return Math.round((100 * split.reduce((sum, part) => sum + part)) / split.length) / 100
}
