import type { InsideTab } from '../../config/index.ts'

/** What the tabs are called, and what each shows. */
export const tabTexts: Readonly<
  Record<InsideTab, { readonly label: string; readonly hint: string }>
> = {
  backprop: {
    label: 'Backprop',
    hint: 'The algorithm of backpropagation, line by line, with the real numbers of one example.',
  },
  weights: { label: 'Weights', hint: 'Every weight and bias as a matrix, and how large they are.' },
}
