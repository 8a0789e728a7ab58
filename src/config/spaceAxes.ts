/** Two or three units of a layer, or its first two principal directions. */
export const spaceAxes = ['two', 'three', 'principal'] as const
export type SpaceAxes = (typeof spaceAxes)[number]
