import { type Engine, evaluate, type Learner, loadBatch } from '../engine/index.ts'
import type { RunMaterial } from './material.ts'

/** What is counted while the perceptron rule learns; stays as it is with other losses. */
export interface Tally {
  /**
   * Examples that a threshold output had on the wrong side, or on the line, when their turn came. One
   * example a batch, it is the number of updates that changed anything.
   */
  readonly mistakes: number
  /** Most training points right after such an update; counted for up to `pocketLimit` points. */
  readonly bestRight: number
}

export const emptyTally: Tally = { mistakes: 0, bestRight: 0 }

/** Looking at all points after each mistake would cost more than the rule itself with many of them. */
const pocketLimit = 64
/** Samples that go through the network at once. */
const CHUNK = 64

/** Counts beside a learner, on a network that reads the learner's parameters and changes nothing. */
export interface Counter {
  /** Mistakes in the batch `order[start] … order[start + columns − 1]`, before it is learned. */
  mistakesOf(start: number, columns: number): number
  /** The tally after an update that came from so many mistakes. */
  tallyAfter(tally: Tally, mistakes: number): Tally
}

export function createCounter(
  { parameters, order }: Learner,
  { architecture, training: samples }: RunMaterial,
  engine: Engine,
): Counter {
  const capacity = Math.max(1, Math.min(CHUNK, samples.count))
  const mlp = engine.createMlp(architecture, capacity, parameters)
  return {
    mistakesOf(start, columns) {
      let mistakes = 0
      for (let done = 0; done < columns; done += capacity) {
        const part = Math.min(capacity, columns - done)
        loadBatch(mlp, samples, order, start + done, part)
        mlp.forward(part)
        for (let c = 0; c < part; c++) if (!(mlp.targets[c] * mlp.preActivations[c] > 0)) mistakes++
      }
      return mistakes
    },
    tallyAfter(tally, mistakes) {
      const right = samples.count > pocketLimit ? 0 : evaluate(mlp, samples).correct
      return {
        mistakes: tally.mistakes + mistakes,
        bestRight: Math.max(tally.bestRight, right),
      }
    },
  }
}
