import { Suspense, useState } from 'react'
import { usePlayground } from '../../../store/index.ts'
import { Button } from '../../common/Button.tsx'
import { formatSmall } from '../../common/format.ts'
import { partOf } from '../../common/partOf.tsx'
import { formatGradient, symbolOf } from '../../gradients/describeCheck.ts'
import { useObstacle } from '../../transport/useObstacle.ts'
import css from './BackpropView.module.css'
import type { Backprop } from './useBackprop.ts'

const GradientSheet = partOf(
  () => import('../../gradients/GradientSheet.tsx'),
  (file) => file.GradientSheet,
)

/** The parameter in hand nudged by ±ε, against backpropagation; and the whole network. */
export function CheckPane({ backprop }: { readonly backprop: Backprop }) {
  const [isOpen, setIsOpen] = useState(false)
  const isReady = usePlayground(({ run }) => /paused|running/.test(run.status.state))
  const obstacle = useObstacle()
  const nudged = backprop.pass?.nudged ?? null
  return (
    <div className={css.check}>
      <div className={css.checkHead}>
        <h3 className={`${css.heading} ${css.caps}`}>
          <span>Check it</span>
          {nudged === null ? null : <span>{symbolOf(nudged.at)}</span>}
        </h3>
        <Button
          look="chip"
          hint="Compares every gradient of the network with a difference of the loss, on the coming batch."
          disabledBecause={isReady ? obstacle : 'Wait until the run is there.'}
          onClick={() => setIsOpen(true)}
        >
          Check all
        </Button>
      </div>
      {nudged === null ? (
        <p className={css.note}>Point at a weight or a slope to nudge it.</p>
      ) : (
        <dl className={css.numbers}>
          <dt>Backpropagation</dt>
          <dd>{formatGradient(nudged.analytic).slice(0, 12)}</dd>
          <dt>Nudged by ±{formatSmall(nudged.epsilon)}</dt>
          <dd>{formatGradient(nudged.numeric).slice(0, 12)}</dd>
          <dt>Difference</dt>
          <dd>{formatSmall(Math.abs(nudged.analytic - nudged.numeric))}</dd>
        </dl>
      )}
      <Suspense fallback={null}>
        {isOpen ? <GradientSheet onClose={() => setIsOpen(false)} /> : null}
      </Suspense>
    </div>
  )
}
