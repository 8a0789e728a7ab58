/** The views of the drawer "Look inside", in the order of their tabs. */
export const insideTabs = [
  'hidden',
  'activations',
  'gradients',
  'losses',
  'predictions',
  'chain',
  'weights',
] as const
export type InsideTab = (typeof insideTabs)[number]
