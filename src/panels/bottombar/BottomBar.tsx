import { parameterCount } from '../../engine/index.ts'
import { usePlayground, useThrottled } from '../../store/index.ts'
import { formatCount, formatRate } from '../common/format.ts'
import { LayerSizes } from '../common/LayerSizes.tsx'
import css from './BottomBar.module.css'
import { ClassLegend } from './ClassLegend.tsx'

/** How fast the run goes, what the marks mean, and how large the network is. */
export function BottomBar() {
  const sizes = usePlayground((state) => state.run.layerSizes)
  return (
    <footer className={css.bar}>
      <Speed />
      <ClassLegend />
      <span className={css.size}>
        <LayerSizes sizes={sizes} />
        <span aria-hidden="true"> · </span>
        {formatCount(parameterCount(sizes))} parameters
      </span>
    </footer>
  )
}

function Speed() {
  const status = usePlayground((state) => state.run.status.state)
  const rate = useThrottled((state) => state.run.frame?.examplesPerSecond ?? 0, 250)
  if (status !== 'running') return <span className={css.status}>{words[status]}</span>
  return <span className={css.status}>{formatRate(rate)} examples a second</span>
}

const words = {
  loading: 'Preparing the run',
  replaying: 'Replaying',
  paused: 'Paused',
  failed: 'Stopped',
} as const
