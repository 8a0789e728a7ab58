import { usePlayground } from '../../store/index.ts'
import { LayerSizes } from '../common/LayerSizes.tsx'
import { parameterSummary } from '../common/parameterSummary.ts'
import { CheckButton } from '../gradients/CheckButton.tsx'
import { InsideTabs } from '../inside/InsideTabs.tsx'
import css from './BottomBar.module.css'
import { EngineTag } from './EngineTag.tsx'
import { Fingerprint } from './Fingerprint.tsx'
import { PointCounts } from './PointCounts.tsx'
import { RunStatus } from './RunStatus.tsx'

/** What can be looked at inside the network, how the run goes, and how much it has to do with. */
export function BottomBar({ onCheck }: { readonly onCheck: () => void }) {
  const sizes = usePlayground((state) => state.run.layerSizes)
  const holds = usePlayground((state) => state.config.holds)
  return (
    <footer className={css.bar}>
      <InsideTabs canClose />
      <RunStatus />
      <EngineTag />
      <CheckButton className={css.check} onCheck={onCheck} />
      <PointCounts />
      <Fingerprint />
      <span className={css.size}>
        <span className={css.layers}>
          <LayerSizes sizes={sizes} />
          <span aria-hidden="true"> · </span>
        </span>
        {parameterSummary(holds, sizes)}
      </span>
    </footer>
  )
}
