import type { Stream } from '../../engine/index.ts'
import type { DataConfig } from '../dataConfig.ts'

/** A point before noise and flips, in plane units. */
export interface Place {
  readonly x1: number
  readonly x2: number
  /** The height at the place, for regression; for curves x2 has the same number. */
  readonly height?: number
}

/**
 * Draws one point of a class from that point's own stream. Every draw of one shape takes its
 * numbers in a fixed order, so an option such as the spiral's turns moves points and draws none anew.
 */
export type Shape = (stream: Stream, classIndex: number, data: DataConfig) => Place

/** Uniform on [low, high). */
export function drawBetween(stream: Stream, low: number, high: number): number {
  return low + (high - low) * stream.uniform()
}
