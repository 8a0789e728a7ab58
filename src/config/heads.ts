import { type Task, taskOf } from '../datasets/index.ts'
import { heads, type Loss, type Output } from '../engine/index.ts'
import type { RunConfig } from './runConfig.ts'

/** One pair of output and loss that the engine computes. */
export interface Head {
  readonly output: Output
  readonly loss: Loss
}

const outputsOfTask: Record<Task, readonly Output[]> = {
  binary: ['sigmoid', 'softmax', 'tanh', 'linear'],
  classes: ['softmax'],
  regression: ['linear', 'tanh'],
  curve: ['linear', 'tanh'],
}

const usualHead: Record<Task, Head> = {
  binary: { output: 'sigmoid', loss: 'cross-entropy' },
  classes: { output: 'softmax', loss: 'cross-entropy' },
  regression: { output: 'linear', loss: 'squared' },
  curve: { output: 'linear', loss: 'squared' },
}

/** The pairs that suit a task, in the engine's order. */
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
  return { ...config, ...headWithOutput(taskOf(config.data), config, output) }
}

/** Another loss with an output that goes with it; a loss that the task cannot use changes nothing. */
export function withLoss(config: RunConfig, loss: Loss): RunConfig {
  return { ...config, ...headWithLoss(taskOf(config.data), config, loss) }
}

/** `withOutput` on the pair alone: the loss stays when it goes with the new output. */
export function headWithOutput(task: Task, before: Head, output: Output): Head {
  return pick(task, before, { output, loss: before.loss }, (head) => head.output === output)
}

/** `withLoss` on the pair alone: the output stays when it goes with the new loss. */
export function headWithLoss(task: Task, before: Head, loss: Loss): Head {
  return pick(task, before, { output: before.output, loss }, (head) => head.loss === loss)
}

function pick(task: Task, before: Head, wish: Head, suits: (head: Head) => boolean): Head {
  const { output, loss } = headFits(task, wish) ? wish : (headsFor(task).find(suits) ?? before)
  return { output, loss }
}
