import { cos, sin } from '../../engine/index.ts'
import type { Place } from './shape.ts'

/** The place at a distance from the origin; angle 0 points up and grows clockwise: (r sin θ, r cos θ). */
export function polar(radius: number, angle: number): Place {
  return { x1: radius * sin(angle), x2: radius * cos(angle) }
}
