/** A fresh instance of the compiled twin and its memory. */
export interface TwinInstance {
  readonly buffer: ArrayBuffer
  readonly exports: TwinExports
}

/**
 * Makes an instance with so many pages of 64 KiB of memory of its own. Whoever has WebAssembly gives
 * this function: the engine itself knows the language only.
 *
 * @throws when there is not so much memory.
 */
export type Instantiate = (pages: number) => TwinInstance

/** What assembly/index.ts exports; addresses in bytes. */
export interface TwinExports {
  forward(columns: number): void
  backward(columns: number): void
  addLosses(columns: number, first: number): void
  /** The batch from the samples, forward, backward: everything of a step but the update. */
  learn(start: number, columns: number): void
  /** A whole step. */
  step(start: number, columns: number): void
  /** One of the 3·layers − 1 parts of `learn` with at least two columns. */
  learnPart(part: number, start: number, columns: number): void
  /** The update after all parts of `learn`. */
  finish(columns: number): void
  tanhs(start: number, end: number): void
  sigmoids(start: number, end: number): void
  exps(start: number, end: number): void
  softpluses(start: number, end: number): void
  logs(start: number, end: number): void
}
