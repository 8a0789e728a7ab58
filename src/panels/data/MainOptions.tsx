import { Suspense } from 'react'
import { catalogue } from '../../datasets/index.ts'
import { usePlayground } from '../../store/index.ts'
import { laterPart } from '../common/laterPart.tsx'
import { DataSlider } from './DataSlider.tsx'

const ForeignNoise = laterPart((parts) => parts.ForeignNoise)

/** The options that nearly every set has. Measured sets are as they are. */
export function MainOptions() {
  const entry = usePlayground((state) => catalogue[state.config.data.set])
  const isForeign = usePlayground((state) => state.config.rules !== null)
  const count = usePlayground((state) => state.run.points?.target.length)
  const isMeasured = entry.group === 'real'
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
      <DataSlider option="share" label="Training share" shown={hasShare ? undefined : 1} />
    </>
  )
}
