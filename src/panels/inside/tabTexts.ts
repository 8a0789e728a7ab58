import type { InsideTab } from '../../config/index.ts'

/** What the tabs are called, and what each shows. */
export const tabTexts: Readonly<
  Record<InsideTab, { readonly label: string; readonly hint: string }>
> = {
  hidden: {
    label: 'Hidden space',
    hint: 'The points in the space of a layer’s units, and whether planes separate the classes there.',
  },
  weights: { label: 'Weights', hint: 'Every weight and bias as a matrix, and how large they are.' },
}
