import type { PointSet } from '../../datasets/index.ts'
import type { HistoryRecord } from '../../run/index.ts'
import { useActions, usePlayground, useThrottled } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { Popover } from '../common/Popover.tsx'
import { bestText, countText, explainMistakes, outlookText } from './describeMistakes.ts'
import css from './MistakeNote.module.css'

/** How often the perceptron rule was wrong so far, and how often it can be. */
export function MistakeNote() {
  const mistakes = useThrottled((state) => state.run.frame?.mistakes ?? null, 125)
  const records = useThrottled((state) => state.run.records, 125)
  const points = usePlayground((state) => state.run.points)
  const isFromZero = usePlayground((state) => state.config.init === 'zero')
  const { setInitialisation } = useActions()
  if (mistakes === null) return null
  return (
    <div className={css.note}>
      <output className={css.count}>{countText(mistakes)}</output>
      {mistakes.isSeparable === false && points !== null ? (
        <span>{bestText(mistakes, records.flatMap(scoreOf), trainingCount(points))}</span>
      ) : null}
      <Popover
        text={outlookText(mistakes)}
        label={`${outlookText(mistakes)}: about the mistakes`}
        hint="What counts as a mistake, and why there is a bound or none."
        className={css.outlook}
      >
        <div className={css.card}>
          {explainMistakes(mistakes).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {mistakes.bound !== null ? (
            <Button
              hint="All weights and the bias 0 at the start, as in the proof of the bound."
              disabledBecause={isFromZero ? 'The weights are 0 at the start.' : null}
              onClick={() => setInitialisation('zero')}
            >
              Start from weights 0
            </Button>
          ) : null}
        </div>
      </Popover>
    </div>
  )
}

function scoreOf({ trainScore }: HistoryRecord): number[] {
  return trainScore === null ? [] : [trainScore]
}

function trainingCount({ isTraining }: PointSet): number {
  return isTraining.reduce((sum, flag) => sum + flag, 0)
}
