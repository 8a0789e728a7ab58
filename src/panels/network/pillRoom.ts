import type { HiddenActivation, Output } from '../../engine/index.ts'
import { functionNames } from './functionNames.ts'

/** full: "tanh ▾ − 8 units +" · medium: without the word · short: "tanh 8", opens the rest. */
export type PillLook = 'full' | 'medium' | 'short'

export interface PillRoom {
  readonly look: PillLook
  /** Of the pill of a hidden layer. */
  readonly width: number
  /** Of an output's pill with this function. */
  readonly outputWidth: number
}

const shortUnder = 150
const plus = 24 + 8

/** What fits over a column when columns are `gap` apart. */
export function pillRoom(
  gap: number,
  activation: HiddenActivation | Output,
  compact: boolean,
): PillRoom {
  const select = selectWidth(activation)
  if (compact || gap < shortUnder) {
    const width = functionNames[activation].length * 7 + 34
    return { look: 'short', width, outputWidth: functionNames[activation].length * 7 + 20 }
  }
  const full = select + 106
  return gap - full >= plus
    ? { look: 'full', width: full, outputWidth: select + 4 }
    : { look: 'medium', width: select + 76, outputWidth: select + 4 }
}

/** Of the native select inside a pill, its arrow included. */
export function selectWidth(activation: HiddenActivation | Output): number {
  return Math.round(functionNames[activation].length * 7.1) + 32
}
