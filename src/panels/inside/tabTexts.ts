import type { InsideTab } from '../../config/index.ts'

/** What the tabs are called, and what each shows. */
export const tabTexts: Readonly<
  Record<InsideTab, { readonly label: string; readonly hint: string }>
> = {
  chain: {
    label: 'Chain rule',
    hint: 'The lecture’s example step by step: values forward, derivatives back, and the sum over paths.',
  },
  weights: { label: 'Weights', hint: 'Every weight and bias as a matrix, and how large they are.' },
  code: {
    label: 'Code',
    hint: 'The network as a formula, and its next epoch as a program to take along.',
  },
}
