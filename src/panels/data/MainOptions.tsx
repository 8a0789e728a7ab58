import { catalogue } from '../../datasets/index.ts'
import { usePlayground } from '../../store/index.ts'
import { DataSlider } from './DataSlider.tsx'

/** The options that nearly every set has. A set with a fixed number of points shows it. */
export function MainOptions() {
  const entry = usePlayground((state) => catalogue[state.config.data.set])
  const count = usePlayground((state) => state.run.points?.target.length)
  const hasPoints = entry.options.includes('points')
  const hasShare = entry.options.includes('share')
  return (
    <>
      <DataSlider option="points" label="Points" shown={hasPoints ? undefined : count} />
      <DataSlider
        option="noise"
        label="Noise"
        shown={entry.options.includes('noise') ? undefined : 0}
      />
      <DataSlider option="share" label="Training share" shown={hasShare ? undefined : 1} />
    </>
  )
}
