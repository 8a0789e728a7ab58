import { cos, log, type Stream, sin } from '../engine/index.ts'

/**
 * Two independent standard normal numbers from two uniform ones, with equal bits everywhere:
 * r = √(−2 ln(1 − u)), (r cos 2πv, r sin 2πv).
 *
 * Source: G. E. P. Box and M. E. Muller 1958, "A note on the generation of random normal deviates".
 */
export function drawNormalPair(stream: Stream): [number, number] {
  const radius = Math.sqrt(-2 * log(1 - stream.uniform()))
  const angle = 2 * Math.PI * stream.uniform()
  return [radius * cos(angle), radius * sin(angle)]
}
