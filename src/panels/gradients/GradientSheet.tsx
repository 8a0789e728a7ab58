import { useMemo } from 'react'
import { usePlayground } from '../../store/index.ts'
import { parameterName } from '../../views/index.ts'
import type { GradientReport } from '../../worker/index.ts'
import { Button } from '../common/Button.tsx'
import { Dialog } from '../common/Dialog.tsx'
import { formatCount, formatSmall } from '../common/format.ts'
import { namesOf } from '../network/namesOf.ts'
import { formatGradient, kinkSentences, scopeOf, symbolOf, verdictOf } from './describeCheck.ts'
import css from './GradientSheet.module.css'
import { LayerErrors } from './LayerErrors.tsx'
import { useGradientCheck } from './useGradientCheck.ts'

/** Backpropagation against differences of the loss, on the user's own network. */
export function GradientSheet({ onClose }: { readonly onClose: () => void }) {
  const { isChecking, report, stop, again } = useGradientCheck()
  return (
    <Dialog title="Gradient check" onClose={onClose}>
      <p className={css.text}>
        For every weight and bias θ, the slope ∂L/∂θ that backpropagation computes is compared with
        the difference (L(θ + ε) − L(θ − ε)) / 2ε, which needs forward passes only. ε is 10⁻⁵, times
        |θ| where that is over 1, and an eighth of that for a difference that misses; L is the
        batch’s mean loss, with λΩ when there is a penalty.
      </p>
      <p
        role="status"
        className={css.verdict}
        data-agrees={isChecking ? undefined : report?.agrees}
      >
        {isChecking
          ? 'Checking …'
          : report === null
            ? 'There is nothing to check.'
            : verdictOf(report)}
      </p>
      {isChecking ? <Progress report={report} onStop={stop} /> : null}
      {report === null ? null : <Findings report={report} />}
      {isChecking ? null : (
        <Button
          hint="Compares all gradients anew, of the state that the run is in now."
          onClick={again}
        >
          Check again
        </Button>
      )}
    </Dialog>
  )
}

interface ProgressProps {
  readonly report: GradientReport | null
  readonly onStop: () => void
}

function Progress({ report, onStop }: ProgressProps) {
  const done = report === null ? 0 : report.compared + report.kinkCount
  const total = report?.total ?? 1
  return (
    <div className={css.progress}>
      <progress value={done} max={total} aria-label="Parameters checked" />
      <span>
        {formatCount(done)} of {formatCount(total)}
      </span>
      <Button hint="Ends the check; what was found so far stays." onClick={onStop}>
        Stop
      </Button>
    </div>
  )
}

/** Numbers: how many, the worst of all and of each layer, and what had to be left out. */
function Findings({ report }: { readonly report: GradientReport }) {
  const config = usePlayground((state) => state.config)
  const names = useMemo(() => namesOf(config, config.features), [config])
  const { worst, kinks, kinkCount } = report
  return (
    <>
      <p className={css.text}>{scopeOf(report)}</p>
      {worst === null ? null : (
        <>
          <h3 className={css.heading}>Largest error</h3>
          <dl className={css.worst}>
            <dt>Parameter</dt>
            <dd>
              {symbolOf(worst.at)}{' '}
              <span className={css.name}>{parameterName(names, worst.at)}</span>
            </dd>
            <dt>Backpropagation</dt>
            <dd>{formatGradient(worst.analytic)}</dd>
            <dt>Difference</dt>
            <dd>{formatGradient(worst.numeric)}</dd>
            <dt>Relative error</dt>
            <dd>{formatSmall(worst.error)}</dd>
          </dl>
          <LayerErrors worstOfLayers={report.worstOfLayers} />
        </>
      )}
      {kinkCount === 0 ? null : (
        <>
          <h3 className={css.heading}>Left out at kinks: {formatCount(kinkCount)}</h3>
          <p className={css.text}>
            The loss has a corner within ±ε of these parameters: no one slope there is right.
          </p>
          <ul className={css.kinks}>
            {kinkSentences(kinks).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
