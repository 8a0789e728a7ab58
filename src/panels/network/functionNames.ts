import type { HiddenActivation, Output } from '../../engine/index.ts'

export const activationHint =
  'The function g that every unit of the layer applies to its sum z; threshold and step have no slope and are set by hand.'

/** How functions are written on the page. */
export const functionNames: Record<HiddenActivation | Output, string> = {
  linear: 'linear',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  relu: 'ReLU',
  softmax: 'softmax',
  sparsemax: 'sparsemax',
  threshold: 'threshold',
  step: 'step 0/1',
}

/** The same where columns stand close. */
export const shortFunctionNames: Record<HiddenActivation | Output, string> = {
  linear: 'lin',
  sigmoid: 'σ',
  tanh: 'tanh',
  relu: 'ReLU',
  softmax: 'soft',
  sparsemax: 'sparse',
  threshold: 'sgn',
  step: 'step',
}
