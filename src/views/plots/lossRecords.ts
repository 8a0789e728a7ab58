import { lossText } from './numberText.ts'

/** One entry of a loss curve. */
export interface LossRecord {
  readonly epoch: number
  readonly trainLoss: number
  readonly testLoss: number | null
  /** λΩ. */
  readonly penalty: number
}

export interface LossGhost {
  readonly label: string
  readonly records: readonly LossRecord[]
}

/** Index of the lowest test loss, the first of equals; −1 without test losses. */
export function bestTest(records: readonly LossRecord[]): number {
  let best = -1
  let lowest = Number.POSITIVE_INFINITY
  records.forEach(({ testLoss }, i) => {
    if (testLoss !== null && testLoss < lowest) {
      lowest = testLoss
      best = i
    }
  })
  return best
}

/** Index of the record nearest to an epoch; −1 when there are none. Epochs ascend. */
export function recordAt(records: readonly LossRecord[], epoch: number): number {
  let low = 0
  let high = records.length - 1
  if (high < 0) return -1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((records[middle]?.epoch ?? 0) <= epoch) low = middle
    else high = middle
  }
  const toLow = Math.abs((records[low]?.epoch ?? 0) - epoch)
  return Math.abs((records[high]?.epoch ?? 0) - epoch) < toLow ? high : low
}

export function hasPenalty(records: readonly LossRecord[]): boolean {
  return records.some(({ penalty }) => penalty > 0)
}

/** "epoch 312 · train 0.0354 · test 0.2518", with λΩ when there is a penalty. */
export function recordText({ epoch, trainLoss, testLoss, penalty }: LossRecord): string {
  const parts = [`epoch ${epochText(epoch)}`, `train ${lossText(trainLoss)}`]
  if (testLoss !== null) parts.push(`test ${lossText(testLoss)}`)
  if (penalty > 0) parts.push(`λΩ ${lossText(penalty)}`)
  return parts.join(' · ')
}

/** The chart in a sentence or three, for those who do not see it. */
export function lossSummary(
  records: readonly LossRecord[],
  ghosts: number,
  diverged = false,
): string {
  const first = records[0]
  const last = records.at(-1)
  if (!first || !last) return 'Loss over epochs. No training yet.'
  const best = records[bestTest(records)]
  const test = last.testLoss === null ? '' : `, test ${lossText(last.testLoss)}`
  return [
    `Loss over ${epochText(last.epoch)} epochs.`,
    `Train loss went from ${lossText(first.trainLoss)} to ${lossText(last.trainLoss)}${test}.`,
    diverged ? 'Training diverged.' : '',
    best ? `Lowest test loss ${lossText(best.testLoss)} at epoch ${epochText(best.epoch)}.` : '',
    ghosts > 0 ? `${ghosts} earlier ${ghosts === 1 ? 'run' : 'runs'} behind.` : '',
  ]
    .filter(Boolean)
    .join(' ')
}

function epochText(epoch: number): string {
  return Number.isInteger(epoch) ? String(epoch) : epoch.toFixed(2)
}
