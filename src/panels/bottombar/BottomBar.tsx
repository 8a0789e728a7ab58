import { usePlayground } from '../../store/index.ts'
import { LayerSizes } from '../common/LayerSizes.tsx'
import { parameterSummary } from '../common/parameterSummary.ts'
import css from './BottomBar.module.css'
import { PointCounts } from './PointCounts.tsx'
import { RunStatus } from './RunStatus.tsx'

/** How the run goes, and how much it has to do with. */
export function BottomBar() {
  const sizes = usePlayground((state) => state.run.layerSizes)
  const holds = usePlayground((state) => state.config.holds)
  return (
    <footer className={css.bar}>
      <RunStatus />
      <PointCounts />
      <span className={css.size}>
        <LayerSizes sizes={sizes} />
        <span aria-hidden="true"> · </span>
        {parameterSummary(holds, sizes)}
      </span>
    </footer>
  )
}
