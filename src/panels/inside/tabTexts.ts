import type { InsideTab } from '../../config/index.ts'

/** What the tabs are called, and what each shows. */
export const tabTexts: Readonly<
  Record<InsideTab, { readonly label: string; readonly hint: string }>
> = {
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
  weights: { label: 'Weights', hint: 'Every weight and bias as a matrix, and how large they are.' },
}
