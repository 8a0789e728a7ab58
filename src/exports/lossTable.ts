import type { HistoryRecord } from '../run/index.ts'
import { shortest } from './literal.ts'

/**
 * The loss curve as CSV, a line for each recorded epoch. Scores are shares of points classified right,
 * or R² for regression; what there is nothing to measure of stays empty.
 */
export function lossCsv(records: readonly HistoryRecord[], isClassification: boolean): string {
  const score = isClassification ? 'accuracy' : 'r_squared'
  const head = `epoch,step,train_loss,test_loss,penalty,train_${score},test_${score}`
  const lines = records.map(
    ({ epoch, step, trainLoss, testLoss, penalty, trainScore, testScore }) =>
      [epoch, step, trainLoss, testLoss, penalty, trainScore, testScore].map(cell).join(','),
  )
  return `${[head, ...lines].join('\n')}\n`
}

function cell(value: number | null): string {
  return value === null || Number.isNaN(value) ? '' : shortest(value)
}
