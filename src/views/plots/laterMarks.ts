/**
 * What is drawn over a plot or the network and not needed at first: the contour (with d3's marching
 * squares), what is read under a pointer or by keys, rings around errors, a dot's picture. Fetched
 * together, right after the first paint.
 */
export { UnitPeek } from '../network/UnitPeek.tsx'
export { BoundaryCanvas } from './BoundaryCanvas.tsx'
export { Crosshair } from './Crosshair.tsx'
export { ErrorRings } from './ErrorRings.tsx'
export { LossCrosshair } from './LossCrosshair.tsx'
export { PlaneReadout } from './PlaneReadout.tsx'
