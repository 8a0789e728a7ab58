/** The views of the drawer "Look inside", in the order of their tabs. */
export const insideTabs = [
  'backprop',
  'hidden',
  'activations',
  'gradients',
  'losses',
  'predictions',
  'chain',
  'weights',
  'code',
] as const
export type InsideTab = (typeof insideTabs)[number]
