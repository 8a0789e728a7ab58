import type { InsideTab } from '../../config/index.ts'

/** What the tabs are called, and what each shows. */
export const tabTexts: Readonly<
  Record<InsideTab, { readonly label: string; readonly hint: string }>
> = {
  backprop: {
    label: 'Backprop',
    hint: 'Backpropagation line by line, with its real numbers.',
  },
  losses: {
    label: 'Losses',
    hint: 'What each point adds to the loss, on the curves of the lecture, over time and in a table.',
  },
  predictions: {
    label: 'Predictions',
    hint: 'What the network answers: its probabilities, where it errs, and one point under softmax and sparsemax.',
  },
  chain: {
    label: 'Chain rule',
    hint: 'The lecture’s example step by step: values forward, derivatives back, and the sum over paths.',
  },
  activations: {
    label: 'Activations',
    hint: 'Where the data lie on each unit’s function g and its slope g′: saturated and dead units.',
  },
  gradients: {
    label: 'Gradients',
    hint: 'How long the gradient of each layer is, now and over the run, and how noisy mini-batches are.',
  },
  hidden: {
    label: 'Hidden space',
    hint: 'The points in the space of a layer’s units, and whether planes separate the classes there.',
  },
  weights: { label: 'Weights', hint: 'Every weight and bias as a matrix, and how large they are.' },
  code: {
    label: 'Code',
    hint: 'The network as a formula, and its next epoch as a program to take along.',
  },
}
