import { Suspense, useState } from 'react'
import type { BackpropPass } from '../../../run/index.ts'
import { usePlayground } from '../../../store/index.ts'
import { Button } from '../../common/Button.tsx'
import { formatNumber } from '../../common/format.ts'
import { partOf } from '../../common/partOf.tsx'
import { symbolOf } from '../../gradients/describeCheck.ts'
import { useObstacle } from '../../transport/useObstacle.ts'
import css from './BackpropView.module.css'
import { describeNudge } from './describeNudge.ts'
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
        <Comparison nudged={nudged} loss={backprop.pass?.loss ?? Number.NaN} />
      )}
      <Suspense fallback={null}>
        {isOpen ? <GradientSheet onClose={() => setIsOpen(false)} /> : null}
      </Suspense>
    </div>
  )
}

interface ComparisonProps {
  readonly nudged: NonNullable<BackpropPass['nudged']>
  readonly loss: number
}

function Comparison({ nudged, loss }: ComparisonProps) {
  const text = describeNudge(nudged, loss)
  return (
    <>
      <dl className={css.numbers}>
        <dt>Backpropagation</dt>
        <dd>{text.analytic}</dd>
        <dt>Nudged by ±{formatNumber(nudged.epsilon)}</dt>
        <dd>{text.numeric}</dd>
        <dt>Difference</dt>
        <dd>{text.difference}</dd>
      </dl>
      <p className={css.verdict} data-agrees={text.agrees || undefined}>
        {text.agrees ? '✓ ' : ''}
        {text.verdict}
      </p>
    </>
  )
}
