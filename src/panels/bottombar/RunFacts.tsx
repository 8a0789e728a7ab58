import { usePlayground, useThrottled } from '../../store/index.ts'
import { formatRate } from '../common/format.ts'
import { LayerSizes } from '../common/LayerSizes.tsx'
import { parameterSummary } from '../common/parameterSummary.ts'
import { CheckButton } from '../gradients/CheckButton.tsx'
import { useObstacle } from '../transport/useObstacle.ts'
import { describeStatus } from './describeStatus.ts'
import { engines } from './EngineTag.tsx'
import { pointCounts } from './PointCounts.tsx'
import css from './RunFacts.module.css'

/** What runs here, in full, whatever the bar has room for. */
export function RunFacts({ onCheck }: { readonly onCheck: () => void }) {
  const status = usePlayground((state) => state.run.status)
  const rate = useThrottled((state) => state.run.frame?.examplesPerSecond ?? 0, 250)
  const sizes = usePlayground((state) => state.run.layerSizes)
  const holds = usePlayground((state) => state.config.holds)
  const points = usePlayground(pointCounts)
  const engine = usePlayground((state) => state.run.frame?.engine ?? null)
  const digest = usePlayground((state) => state.run.frame?.digest ?? null)
  const speed = status.state === 'running' ? `, ${formatRate(rate)} examples a second` : ''
  return (
    <div className={css.facts}>
      <p>{useObstacle() ?? `${describeStatus(status)}${speed}.`}</p>
      <dl>
        <dt>Network</dt>
        <dd>
          <LayerSizes sizes={sizes} />, {parameterSummary(holds, sizes)}
        </dd>
        <dt>Points</dt>
        <dd>{points}</dd>
        {engine !== null && (
          <>
            <dt>Engine</dt>
            <dd>
              {engines[engine].label}. {engines[engine].hint}
            </dd>
          </>
        )}
        <dt>Fingerprint</dt>
        <dd className={css.digest}>{digest ?? 'Pause to see it.'}</dd>
      </dl>
      <CheckButton onCheck={onCheck} />
    </div>
  )
}
