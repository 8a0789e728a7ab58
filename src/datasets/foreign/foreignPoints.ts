import type { InChunks } from '../../engine/index.ts'
import { catalogue } from '../catalogue.ts'
import { checkData } from '../checkData.ts'
import type { DataConfig } from '../dataConfig.ts'
import { generatedDomain } from '../domain.ts'
import type { PointSet } from '../pointSet.ts'
import { unchanged } from '../standardise.ts'
import { foreignNoise, isForeignSet } from './foreignSets.ts'
import { generators, type LabelledPoint } from './generators.ts'
import { openSeededRandom, type Random } from './seededRandom.ts'

/** Points of TensorFlow Playground, and the stream that goes on to draw its weights. */
export interface ForeignDraw {
  readonly points: PointSet
  readonly random: Random
}

/**
 * The points that TensorFlow Playground draws from a seed, in its order: drawn, shuffled (Fisher–Yates),
 * and the first ⌊n · share⌋ train. Yields after a few ms of work at most.
 *
 * @throws {RangeError} for a set that it has not, a noise above 0.8, or options outside `dataLimits`.
 */
export function* drawForeignPoints(data: DataConfig, seed: string): InChunks<ForeignDraw> {
  checkData(data)
  const { set, points: n, noise, share } = data
  if (!isForeignSet(set)) {
    throw new RangeError(`expected a data set of TensorFlow Playground, got ${set}`)
  }
  if (noise > foreignNoise.max) {
    throw new RangeError(`expected a noise of at most ${foreignNoise.max}, got ${noise}`)
  }
  const random = openSeededRandom(seed)
  const drawn = generators[set](random, n, noise)
  yield
  shuffle(drawn, random)
  const isHeight = set === 'plane' || set === 'cones'
  const training = trainingCount(drawn.length, share)
  const points: PointSet = {
    task: isHeight ? 'regression' : 'binary',
    classes: isHeight ? 0 : 2,
    classNames: isHeight ? [] : ['class 0', 'class 1'],
    x1: Float64Array.from(drawn, ({ x }) => x),
    x2: Float64Array.from(drawn, ({ y }) => y),
    target: Float64Array.from(drawn, ({ label }) => (isHeight ? label : label > 0 ? 1 : 0)),
    isTraining: Uint8Array.from(drawn, (_, at) => (at < training ? 1 : 0)),
    domain: generatedDomain(isHeight ? 'regression' : 'binary'),
    axisLabels: catalogue[set].axisLabels(data),
    standardisation: [unchanged, unchanged],
    omittedRows: 0,
  }
  return { points, random }
}

/** ⌊n · percent / 100⌋, as computed there. */
function trainingCount(count: number, share: number): number {
  // A share such as 0.29 is a little less than 29 percent.
  return Math.floor((count * Number((100 * share).toFixed(9))) / 100)
}

function shuffle(points: LabelledPoint[], random: Random): void {
  for (let left = points.length; left > 0; left--) {
    const from = Math.floor(random() * left)
    const kept = points[left - 1]
    points[left - 1] = points[from]
    points[from] = kept
  }
}
