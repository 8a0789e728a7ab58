import { decimate, linePath, type PixelPoint } from './decimate.ts'
import { bestTest, hasPenalty, type LossGhost, type LossRecord } from './lossRecords.ts'
import { createLossScale, epochEnd, epochTicks, type LossScale } from './lossScale.ts'

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

export function createLossModel(
  records: readonly LossRecord[],
  ghosts: readonly LossGhost[],
  width: number,
  height: number,
  logarithmic: boolean,
): LossModel {
  const penalised = hasPenalty(records)
  const scale = createLossScale(allLosses(records, ghosts, penalised), height, logarithmic)
  const end = epochEnd(lastEpoch(records, ghosts))
  const toX = (epoch: number): number => (epoch / end) * width
  const path = (
    source: readonly LossRecord[],
    lossOf: (record: LossRecord) => number | null,
  ): string => {
    const points = source.map(
      (record): PixelPoint => ({ x: toX(record.epoch), y: scale.toY(lossOf(record)) }),
    )
    return linePath(decimate(points, width))
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

function* allLosses(
  records: readonly LossRecord[],
  ghosts: readonly LossGhost[],
  penalised: boolean,
): Generator<number | null> {
  for (const record of records) {
    yield record.trainLoss
    yield record.testLoss
    if (penalised) yield record.trainLoss + record.penalty
  }
  for (const ghost of ghosts) for (const record of ghost.records) yield record.trainLoss
}

function lastEpoch(records: readonly LossRecord[], ghosts: readonly LossGhost[]): number {
  return Math.max(
    records.at(-1)?.epoch ?? 0,
    ...ghosts.map((ghost) => ghost.records.at(-1)?.epoch ?? 0),
  )
}
