import { type InChunks, openStream } from '../engine/index.ts'
import { classCountOf } from './catalogue.ts'
import { classCounts } from './classCounts.ts'
import type { DataConfig, Gate } from './dataConfig.ts'
import type { DrawnPoint } from './drawnPoint.ts'
import { ownPlaces } from './own/ownPlaces.ts'
import { realRows } from './real/realRows.ts'
import { shapes } from './shapes/index.ts'

/** The points of a set before noise, flips and split, in the order in which the network sees them; in pieces. */
export function* drawPoints(data: DataConfig, dataSeed: number): InChunks<readonly DrawnPoint[]> {
  switch (data.set) {
    case 'gates':
      return gatePoints(data.gate)
    case 'iris':
    case 'penguins':
      return mixed(rowPoints(realRows[data.set], data.columns), dataSeed)
    case 'own':
      return mixed(ownPlaces(data.own), dataSeed)
    default: {
      const points = shapedPoints(data, data.set, dataSeed)
      yield
      return mixed(points, dataSeed)
    }
  }
}

function shapedPoints(
  data: DataConfig,
  set: keyof typeof shapes,
  dataSeed: number,
): readonly DrawnPoint[] {
  const counts = classCounts(data.points, Math.max(1, classCountOf(data)), data.balance)
  const points: DrawnPoint[] = []
  counts.forEach((count, classIndex) => {
    for (let index = 0; index < count; index++) {
      const stream = openStream(dataSeed, set, classIndex, index)
      points.push({ ...shapes[set](stream, classIndex, data), classIndex, index })
    }
  })
  return points
}

/** The four inputs of a gate at (±3, ±3), from false, false to true, true. */
function gatePoints(gate: Gate): readonly DrawnPoint[] {
  const next = [0, 0]
  return [0, 1, 2, 3].map((row) => {
    const classIndex = gateOutput(gate, row >= 2, row % 2 === 1) ? 1 : 0
    return {
      x1: row >= 2 ? 3 : -3,
      x2: row % 2 === 1 ? 3 : -3,
      classIndex,
      index: next[classIndex]++,
    }
  })
}

function gateOutput(gate: Gate, a: boolean, b: boolean): boolean {
  switch (gate) {
    case 'and':
      return a && b
    case 'or':
      return a || b
    case 'nand':
      return !(a && b)
    case 'xor':
      return a !== b
  }
}

function rowPoints(
  rows: readonly (readonly number[])[],
  columns: readonly [number, number],
): readonly DrawnPoint[] {
  const points: DrawnPoint[] = []
  rows.forEach((values, classIndex) => {
    for (let index = 0; index < values.length / 4; index++) {
      const x1 = values[4 * index + columns[0]]
      const x2 = values[4 * index + columns[1]]
      points.push({ x1, x2, classIndex, index })
    }
  })
  return points
}

/** Mixes the classes by a key of each point's own: two points keep their order whatever joins them. */
function mixed(points: readonly DrawnPoint[], dataSeed: number): readonly DrawnPoint[] {
  return points
    .map((point) => ({
      point,
      key: openStream(dataSeed, 'mix', point.classIndex, point.index).uniform(),
    }))
    .sort((p, q) => p.key - q.key || p.point.classIndex - q.point.classIndex)
    .map(({ point }) => point)
}
