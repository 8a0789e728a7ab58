import { type Task, taskOf } from '../datasets/index.ts'
import { heads, type Loss, type Output } from '../engine/index.ts'
import { fitHolds } from './fitHolds.ts'
import { trainingWithLoss } from './perceptronRule.ts'
import type { RunConfig } from './runConfig.ts'

/** One pair of output and loss that the engine computes. */
export interface Head {
  readonly output: Output
  readonly loss: Loss
}

const outputsOfTask: Record<Task, readonly Output[]> = {
  binary: ['sigmoid', 'softmax', 'sparsemax', 'tanh', 'linear', 'threshold'],
  classes: ['softmax', 'sparsemax'],
  regression: ['linear', 'tanh'],
  curve: ['linear', 'tanh'],
}

const usualHead: Record<Task, Head> = {
  binary: { output: 'sigmoid', loss: 'cross-entropy' },
  classes: { output: 'softmax', loss: 'cross-entropy' },
  regression: { output: 'linear', loss: 'squared' },
  curve: { output: 'linear', loss: 'squared' },
}

/** The pairs that suit a task, in the engine's order: the first of an output is its usual one. */
export function headsFor(task: Task): readonly Head[] {
  return heads.filter((head) => outputsOfTask[task].includes(head.output))
}

/** The pair a task starts with: part of the meaning of links, which leave it out. */
export function defaultHead(task: Task): Head {
  return usualHead[task]
}

/** True when the engine has the pair and the task can use it. */
export function headFits(task: Task, { output, loss }: Head): boolean {
  return headsFor(task).some((head) => head.output === output && head.loss === loss)
}

/** Another output with a loss that goes with it; an output that the task cannot use changes nothing. */
export function withOutput(config: RunConfig, output: Output): RunConfig {
  return withHead(config, headWithOutput(taskOf(config.data), config, output))
}

/** Another loss with an output that goes with it; a loss that the task cannot use changes nothing. */
export function withLoss(config: RunConfig, loss: Loss): RunConfig {
  return withHead(config, headWithLoss(taskOf(config.data), config, loss))
}

function withHead(config: RunConfig, head: Head): RunConfig {
  const training = trainingWithLoss(config.training, config.loss, head.loss)
  return fitHolds({ ...config, ...head, training })
}

/**
 * `withOutput` on the pair alone: the output's usual loss, or the loss as it is when that was chosen
 * apart from its output (sigmoid with squared loss) and goes with the new one too.
 */
export function headWithOutput(task: Task, before: Head, output: Output): Head {
  const usual = headsFor(task).find((head) => head.output === output)
  if (usual === undefined) return headOf(before)
  const kept = { output, loss: before.loss }
  return headOf(!isUsual(before) && headFits(task, kept) ? kept : usual)
}

/** `withLoss` on the pair alone: the output stays when it goes with the new loss. */
export function headWithLoss(task: Task, before: Head, loss: Loss): Head {
  const kept = { output: before.output, loss }
  if (headFits(task, kept)) return kept
  return headOf(headsFor(task).find((head) => head.loss === loss) ?? before)
}

/** True when the loss is the one that its output brings along. */
function isUsual({ output, loss }: Head): boolean {
  return heads.find((head) => head.output === output)?.loss === loss
}

/** The pair alone, of anything that holds one. */
function headOf({ output, loss }: Head): Head {
  return { output, loss }
}
