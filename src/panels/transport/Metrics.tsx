import { taskOf } from '../../datasets/index.ts'
import { usePlayground, useThrottled } from '../../store/index.ts'
import { formatLoss, formatPercent, formatR2, formatSmall } from '../common/format.ts'
import { EpochMetric } from './EpochMetric.tsx'
import { Metric } from './Metric.tsx'
import css from './Metrics.module.css'

/** From here on an accuracy counts as good. */
const GOOD_ACCURACY = 0.95

/** Where the run stands, in large figures. */
export function Metrics() {
  const metrics = useThrottled((state) => state.run.frame?.metrics ?? null, 125)
  const hasPenalty = usePlayground((state) => state.config.training.penalty !== 'none')
  const hasTest = usePlayground((state) => state.run.points?.isTraining.includes(0) ?? true)
  const isRegression = usePlayground((state) => {
    const task = taskOf(state.config.data)
    return task === 'regression' || task === 'curve'
  })
  const score = hasTest ? metrics?.testScore : metrics?.trainScore
  const isGood = !isRegression && score != null && score >= GOOD_ACCURACY
  return (
    <dl className={css.metrics}>
      <EpochMetric />
      <Metric label="Train loss">{formatLoss(metrics?.trainLoss)}</Metric>
      {hasPenalty ? (
        <Metric label="Penalty λΩ" look={css.second}>
          {formatSmall(metrics?.penalty)}
        </Metric>
      ) : null}
      {hasTest ? (
        <Metric label="Test loss" look={css.second}>
          {formatLoss(metrics?.testLoss)}
        </Metric>
      ) : null}
      <Metric label={scoreLabel(hasTest, isRegression)} look={isGood ? css.good : undefined}>
        {isRegression ? formatR2(score) : formatPercent(score)}
      </Metric>
    </dl>
  )
}

function scoreLabel(hasTest: boolean, isRegression: boolean): string {
  if (isRegression) return hasTest ? 'Test R²' : 'Train R²'
  return hasTest ? 'Test accuracy' : 'Accuracy'
}
