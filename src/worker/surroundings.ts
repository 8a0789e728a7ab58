import type { Engine } from '../engine/index.ts'
import type { Frame } from './protocol.ts'

/** What a server needs from where it runs: a clock, rest, and a way out for frames. */
export interface ServerSurroundings {
  /** What makes networks; asked for once, before the first run. */
  loadEngine(): Promise<Engine>
  now(): number
  /** Lets messages in and comes back at once. */
  tick(): Promise<void>
  /** Comes back after this many ms. */
  wait(ms: number): Promise<void>
  /** Marks a frame so that its arrays are handed over, not copied. */
  handOver(frame: Frame): Frame
  /** Told of a fault after which no work and no frames come any more. */
  fail(error: unknown): void
}
