/** Stands for "as fast as possible" on the slider, beyond any speed that is typed. */
export const FASTEST = 10_000

/** Epochs per second where the slider can stand. */
export const speeds = [1, 2, 4, 8, 15, 30, 60, 120, 250, 500, 1000, FASTEST] as const

/** The slider's number for a speed of the view. */
export function toSlider(epochsPerSecond: number | null): number {
  return epochsPerSecond ?? FASTEST
}

/** The view's speed for the slider's number. */
export function fromSlider(value: number): number | null {
  return value >= FASTEST ? null : value
}
