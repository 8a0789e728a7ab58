import { parameterCount } from '../../engine/index.ts'
import { usePlayground } from '../../store/index.ts'
import { formatCount } from '../common/format.ts'
import { LayerSizes } from '../common/LayerSizes.tsx'
import css from './BottomBar.module.css'
import { EngineTag } from './EngineTag.tsx'
import { Fingerprint } from './Fingerprint.tsx'
import { PointCounts } from './PointCounts.tsx'
import { RunStatus } from './RunStatus.tsx'

/** How the run goes, and how much it has to do with. */
export function BottomBar() {
  const sizes = usePlayground((state) => state.run.layerSizes)
  return (
    <footer className={css.bar}>
      <RunStatus />
      <EngineTag />
      <PointCounts />
      <Fingerprint />
      <span className={css.size}>
        <span className={css.layers}>
          <LayerSizes sizes={sizes} />
          <span aria-hidden="true"> · </span>
        </span>
        {formatCount(parameterCount(sizes))} parameters
      </span>
    </footer>
  )
}
