import { decimate, linePath } from './decimate.ts'
import { bestTest, hasPenalty, type LossGhost, type LossRecord } from './lossRecords.ts'
import {
  createLossRange,
  createLossScale,
  epochEnd,
  epochTicks,
  type LossRange,
  type LossScale,
} from './lossScale.ts'

/** Everything that is drawn in a loss chart, in pixels of the plot area. */
export interface LossModel {
  readonly width: number
  readonly height: number
  readonly scale: LossScale
  readonly epochTicks: readonly number[]
  readonly trainPath: string
  readonly testPath: string
  /** Data loss + λΩ; empty without a penalty. */
  readonly totalPath: string
  readonly ghostPaths: readonly string[]
  readonly last: LossRecord | null
  readonly best: LossRecord | null
  toX(epoch: number): number
  epochAt(xPixel: number): number
}

/** A linear axis shows a diverged run up to this many times its first loss; the rest is at the top. */
const shownOfDiverged = 4

export function createLossModel(
  records: readonly LossRecord[],
  ghosts: readonly LossGhost[],
  width: number,
  height: number,
  logarithmic: boolean,
  diverged = false,
): LossModel {
  const penalised = hasPenalty(records)
  const first = records[0]?.trainLoss ?? 1
  const most = diverged && !logarithmic ? shownOfDiverged * first : Number.POSITIVE_INFINITY
  const range = rangeOf(records, ghosts, penalised, most)
  const scale = createLossScale(range, height, logarithmic, diverged)
  const end = epochEnd(lastEpoch(records, ghosts))
  const toX = (epoch: number): number => (epoch / end) * width
  const path = (
    source: readonly LossRecord[],
    lossOf: (record: LossRecord) => number | null,
  ): string => {
    const xAt = (i: number): number => toX(source[i]?.epoch ?? 0)
    const yAt = (i: number): number | null => {
      const record = source[i]
      return record ? scale.toY(lossOf(record)) : null
    }
    return linePath(decimate({ count: source.length, xAt, yAt }, width))
  }
  return {
    width,
    height,
    scale,
    epochTicks: epochTicks(end, width),
    trainPath: path(records, (record) => record.trainLoss),
    testPath: path(records, (record) => record.testLoss),
    totalPath: penalised ? path(records, (record) => record.trainLoss + record.penalty) : '',
    ghostPaths: ghosts.map((ghost) => path(ghost.records, (record) => record.trainLoss)),
    last: records.at(-1) ?? null,
    best: records[bestTest(records)] ?? null,
    toX,
    epochAt: (xPixel) => (xPixel / width) * end,
  }
}

function rangeOf(
  records: readonly LossRecord[],
  ghosts: readonly LossGhost[],
  penalised: boolean,
  most: number,
): LossRange {
  const { include: includeAny, range } = createLossRange()
  const include = (value: number | null): void =>
    includeAny(value === null ? null : Math.min(value, most))
  for (const record of records) {
    include(record.trainLoss)
    include(record.testLoss)
    if (penalised) include(record.trainLoss + record.penalty)
  }
  for (const ghost of ghosts) for (const record of ghost.records) include(record.trainLoss)
  return range()
}

function lastEpoch(records: readonly LossRecord[], ghosts: readonly LossGhost[]): number {
  return Math.max(
    records.at(-1)?.epoch ?? 0,
    ...ghosts.map((ghost) => ghost.records.at(-1)?.epoch ?? 0),
  )
}
