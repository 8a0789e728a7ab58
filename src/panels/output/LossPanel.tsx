import { useMemo } from 'react'
import { type PlaygroundState, useActions, useFrameLive, usePlayground } from '../../store/index.ts'
import { hasPenalty, LossChart, useSampled, useSize } from '../../views/index.ts'
import { Button } from '../common/Button.tsx'
import { Control } from '../common/Control.tsx'
import { PanelHeading } from '../common/PanelHeading.tsx'
import { NARROW, useMediaQuery } from '../common/useMediaQuery.ts'
import { LazyDivergenceCard } from './LazyDivergenceCard.tsx'
import { LazyMistakeNote } from './LazyMistakeNote.tsx'
import css from './LossPanel.module.css'
import { untilNow } from './untilNow.ts'

/** Milliseconds between two drawings of the curve. */
const intervalMs = 90

/** Loss over epochs, and why training stopped when it diverged. */
export function LossPanel() {
  const { records: recorded, frame, points } = useSampled(useFrameLive(selectRun), intervalMs)
  const records = useMemo(() => untilNow(recorded, frame, points), [recorded, frame, points])
  const ghosts = usePlayground((state) => state.run.ghosts)
  const isLog = usePlayground((state) => state.view.logLoss)
  const divergence = usePlayground((state) => state.run.divergence)
  // On a phone the output panel, which is always in sight, shows the card.
  const isNarrow = useMediaQuery(NARROW)
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <section className={css.panel} aria-labelledby="loss-heading">
      <PanelHeading id="loss-heading" title="Loss">
        <LossLegend
          hasTest={records.at(-1)?.testLoss != null}
          hasPenalty={hasPenalty(records)}
          hasGhosts={ghosts.length > 0}
        />
      </PanelHeading>
      <LazyMistakeNote />
      {divergence && !isNarrow && <LazyDivergenceCard divergence={divergence} />}
      <div className={css.area} ref={ref}>
        {size && (
          <div className={css.content}>
            <LossChart
              records={records}
              ghosts={ghosts}
              logarithmic={isLog}
              diverged={divergence !== null}
              width={size.width}
              height={size.height}
            />
          </div>
        )}
      </div>
    </section>
  )
}

interface LegendProps {
  readonly hasTest: boolean
  readonly hasPenalty: boolean
  readonly hasGhosts: boolean
}

function LossLegend({ hasTest, hasPenalty, hasGhosts }: LegendProps) {
  const isLog = usePlayground((state) => state.view.logLoss)
  const { setView, clearGhosts } = useActions()
  return (
    <span className={css.legend}>
      <span data-line="train">train</span>
      {hasPenalty && <span data-line="total">train + λΩ</span>}
      {hasTest && <span data-line="test">test</span>}
      {hasGhosts && (
        <Button
          look="quiet"
          className={css.small}
          hint="Take the loss curves of earlier runs off the chart."
          onClick={clearGhosts}
        >
          clear ghosts
        </Button>
      )}
      <Control id="log-loss">
        <Button
          look="quiet"
          className={css.small}
          hint="A logarithmic axis: equal distances are equal factors, so that small losses stay visible."
          aria-pressed={isLog}
          onClick={() => setView({ logLoss: !isLog })}
        >
          log
        </Button>
      </Control>
    </span>
  )
}

function selectRun({ run }: PlaygroundState) {
  return run
}
