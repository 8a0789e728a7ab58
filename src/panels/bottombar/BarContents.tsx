import { Suspense } from 'react'
import { usePlayground } from '../../store/index.ts'
import { LayerSizes } from '../common/LayerSizes.tsx'
import { parameterSummary } from '../common/parameterSummary.ts'
import { CheckButton } from '../gradients/CheckButton.tsx'
import { InsideTabs } from '../inside/InsideTabs.tsx'
import { insidePart } from '../inside/insidePart.tsx'
import css from './BottomBar.module.css'
import { EngineTag } from './EngineTag.tsx'
import { Fingerprint } from './Fingerprint.tsx'
import { PointCounts } from './PointCounts.tsx'
import { RunStatus } from './RunStatus.tsx'

const DrawerButtons = insidePart((parts) => parts.DrawerButtons)

/** The tabs, and what there is room for beside them: the rest is behind the run's status. */
export function BarContents({ onCheck }: { readonly onCheck: () => void }) {
  const sizes = usePlayground((state) => state.run.layerSizes)
  const holds = usePlayground((state) => state.config.holds)
  const isOpen = usePlayground((state) => state.view.inside !== null)
  return (
    <>
      <InsideTabs canClose />
      <RunStatus onCheck={onCheck} />
      <EngineTag />
      <span className={css.check}>
        <CheckButton className={css.checkButton} onCheck={onCheck} />
      </span>
      <PointCounts />
      <span className={css.fingerprint}>
        <Fingerprint />
      </span>
      <span className={css.size} data-deep={sizes.length > 5}>
        <span className={css.layers}>
          <LayerSizes sizes={sizes} />
          <span aria-hidden="true"> · </span>
        </span>
        {parameterSummary(holds, sizes)}
      </span>
      {isOpen && (
        <Suspense fallback={<span className={css.buttons} />}>
          <DrawerButtons />
        </Suspense>
      )}
    </>
  )
}
