import { type PlaygroundState, useActions, usePlayground, useThrottled } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { Popover } from '../common/Popover.tsx'
import { bestText, countText, explainMistakes, outlookText } from './describeMistakes.ts'
import css from './MistakeNote.module.css'

/** How often the perceptron rule was wrong so far, and how often it can be. */
export function MistakeNote() {
  const mistakes = useThrottled((state) => state.run.frame?.mistakes ?? null, 125)
  const best = useThrottled(bestSoFar, 125)
  const isFromZero = usePlayground((state) => state.config.init === 'zero')
  const { setInitialisation } = useActions()
  if (mistakes === null) return null
  return (
    <div className={css.note}>
      <output className={css.count}>{countText(mistakes)}</output>
      {mistakes.isSeparable === false ? <span>{best}</span> : null}
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
          {mistakes.isSeparable === true && !isFromZero ? (
            <Button
              hint="All weights and the bias 0 at the start, as in the proof of the bound."
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

function bestSoFar({ run: { records, points } }: PlaygroundState): string {
  const shares = records.flatMap(({ trainScore }) => trainScore ?? [])
  const count = points?.isTraining.reduce((sum, flag) => sum + flag, 0) ?? 0
  return bestText(shares.length === 0 ? null : shares.reduce((a, b) => Math.max(a, b)), count)
}
