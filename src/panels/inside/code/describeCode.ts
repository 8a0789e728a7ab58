import type { Recipe } from '../../../exports/index.ts'
import { formatCount, formatLoss } from '../../common/format.ts'
import { stretchOf } from '../../export/programTexts.ts'

interface CodeNow {
  /** null = there is none to write down. */
  readonly recipe: Recipe | 'waiting' | null
  /** The training loss where the program begins. */
  readonly trainLoss: number | null
  readonly parameters: number
  readonly isRunning: boolean
}

/** One sentence on the formula and the program. */
export function describeCode({ recipe, trainLoss, parameters, isRunning }: CodeNow): string {
  const head = `f has ${formatCount(parameters)} parameters`
  if (recipe === 'waiting' && isRunning)
    return `${head}; its coming epoch becomes a program on pause.`
  if (recipe === 'waiting' || recipe === null) return `${head}.`
  const stretch = stretchOf(recipe)
  if (isRunning) return `${head}; the program is of ${stretch}, and is written anew on pause.`
  const from = trainLoss === null ? '' : ` from ${formatLoss(trainLoss)}`
  return `${head}; the program trains ${stretch}: the training loss goes${from} to ${formatLoss(recipe.trainLoss)}, as its marked line says.`
}
