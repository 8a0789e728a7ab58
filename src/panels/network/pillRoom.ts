import type { HiddenActivation, Output } from '../../engine/index.ts'

/** full: "tanh ▾ − 8 units +" · medium: without the word · short: "tanh 8", opens the rest. */
export type PillLook = 'full' | 'medium' | 'short'

export interface PillRoom {
  readonly look: PillLook
  /** Of the pill of a hidden layer. */
  readonly width: number
  /** Of an output's pill with this function. */
  readonly outputWidth: number
}

/** At 12.5 px. */
const nameWidths: Record<HiddenActivation | Output, number> = {
  linear: 36,
  sigmoid: 49,
  tanh: 28,
  relu: 34,
  softmax: 50,
  sparsemax: 66,
  threshold: 56,
  step: 50,
}

const shortUnder = 150
const plus = 24 + 4

/** What fits over a column when columns are `gap` apart. */
export function pillRoom(
  gap: number,
  activation: HiddenActivation | Output,
  compact: boolean,
): PillRoom {
  const select = selectWidth(activation)
  if (compact || gap < shortUnder) {
    const width = nameWidths[activation] + 36
    return { look: 'short', width, outputWidth: nameWidths[activation] + 20 }
  }
  const full = select + 100
  return gap - full >= plus
    ? { look: 'full', width: full, outputWidth: select + 4 }
    : { look: 'medium', width: select + 66, outputWidth: select + 4 }
}

/** Of the native select inside a pill, its arrow included. */
export function selectWidth(activation: HiddenActivation | Output): number {
  return nameWidths[activation] + 28
}
