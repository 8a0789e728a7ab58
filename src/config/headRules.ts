import type { Task } from '../datasets/index.ts'
import {
  type Initialisation,
  initialisations,
  type Loss,
  losses,
  type Output,
  outputs,
} from '../engine/index.ts'
import { defaultChoices, initFits } from './adaptToData.ts'
import { defaultHead, type Head, headFits, headWithLoss, headWithOutput } from './heads.ts'
import { type Problems, quote } from './problems.ts'
import { repair, wordRule } from './rule.ts'

const outputRule = wordRule<Output>('Output', outputs)
const lossRule = wordRule<Loss>('Loss', losses)
const initRule = wordRule<Initialisation>('Initialisation', initialisations)

const taskWords: Record<Task, string> = {
  binary: 'two classes',
  classes: 'three or more classes',
  regression: 'regression',
  curve: 'a curve',
}

/**
 * Output and loss from any two values. One alone brings the other with it: an output its loss, a
 * loss the first output that has it. What the data cannot use gives way, with a sentence.
 */
export function repairHead(
  found: { readonly output?: unknown; readonly loss?: unknown },
  task: Task,
  problems: Problems,
): Head {
  const usual = defaultHead(task)
  const output =
    found.output === undefined ? null : repair(outputRule, found.output, usual.output, problems)
  const loss = found.loss === undefined ? null : repair(lossRule, found.loss, usual.loss, problems)
  const head = closestHead(task, usual, output, loss)
  if ((output ?? head.output) !== head.output || (loss ?? head.loss) !== head.loss) {
    const asked = [output && `output ${output}`, loss && `loss ${loss}`]
      .filter(Boolean)
      .join(' and ')
    const used = `${head.output} with ${head.loss}`
    problems.add(`No ${asked} for ${taskWords[task]}; ${used} is used.`)
  }
  return head
}

function closestHead(task: Task, usual: Head, output: Output | null, loss: Loss | null): Head {
  if (output === null) return loss === null ? usual : headWithLoss(task, usual, loss)
  const head = { output, loss: loss ?? usual.loss }
  return headFits(task, head) ? head : headWithOutput(task, usual, output)
}

/** The initialisation from any value; knots need a curve. */
export function repairInit(value: unknown, task: Task, problems: Problems): Initialisation {
  const usual = defaultChoices(task).init
  const init = repair(initRule, value, usual, problems)
  if (initFits(task, init)) return init
  problems.add(`Initialisation ${quote(init)} is for curves only; ${usual} is used.`)
  return usual
}
