import { checkWhole } from '../engine/index.ts'
import type { Run } from './run.ts'

/**
 * Ways through a run, as generators that pause after every update, and within those that take long, so
 * that whoever drives them can hear messages, show progress or stop. They end early when the run diverges, and at once when it cannot be trained.
 */
export type Walk = Generator<void, void, void>

/**
 * To a number of updates and examples, forward or back.
 *
 * @throws {ShapeError} unless both are whole numbers; so do the walks below for their counts.
 */
export function* walkTo(run: Run, step: number, examples: number): Walk {
  checkWhole('updates', step, 0)
  checkWhole('examples', examples, 0)
  const here = run.position
  if (step < here.step || (step === here.step && examples < here.examples)) {
    run.rewind((position) => position.step <= step)
  }
  while (run.position.step < step && run.canTrain) {
    yield* update(run)
  }
  while (run.canTrain && run.position.step === step && run.position.examples < examples) {
    run.stepExample()
  }
}

/** Forward by whole epochs; the rest of a begun one counts as one. */
export function* walkEpochs(run: Run, count: number): Walk {
  checkWhole('epochs', count, 0)
  const end = run.position.epoch + count
  while (run.position.epoch < end && run.canTrain) {
    yield* update(run)
  }
}

/** Forward by updates; the rest of a begun batch counts as one. */
export function* walkBatches(run: Run, count: number): Walk {
  checkWhole('updates', count, 0)
  for (let i = 0; i < count && run.canTrain; i++) {
    yield* update(run)
  }
}

/** Forward by single examples. */
export function* walkExamples(run: Run, count: number): Walk {
  checkWhole('examples', count, 0)
  for (let i = 0; i < count && run.canTrain; i++) {
    if (run.position.examples + 1 < run.batchSize()) {
      run.stepExample()
      yield
    } else yield* update(run)
  }
}

/** Back to the beginning of this epoch, or from there to the beginning of the one before. */
export function* walkBackEpoch(run: Run): Walk {
  const { epoch, used, examples } = run.position
  const target = used > 0 || examples > 0 ? epoch : epoch - 1
  if (target < 0) return
  run.rewind((position) =>
    position.epoch === target ? position.used === 0 : position.epoch < target,
  )
  while (run.position.epoch < target && run.canTrain) {
    yield* update(run)
  }
}

/** Back to before the last update, or to the beginning of a begun batch. */
export function* walkBackBatch(run: Run): Walk {
  const { step, examples } = run.position
  if (examples > 0) yield* walkTo(run, step, 0)
  else if (step > 0) yield* walkTo(run, step - 1, 0)
}

/** Back by one example, over an update if need be. */
export function* walkBackExample(run: Run): Walk {
  const { step, examples } = run.position
  if (examples > 0) yield* walkTo(run, step, examples - 1)
  else if (step > 0) {
    yield* walkTo(run, step - 1, 0)
    const columns = run.batchSize()
    yield* walkTo(run, step - 1, columns - 1)
  }
}

/** One update, and its place on the loss curve. */
function* update(run: Run): Walk {
  while (!run.advance()) yield
  while (!run.settle()) yield
  yield
}
