import { createOwnPoints, noOwnPoints, type OwnPoints, type OwnTable } from '../datasets/index.ts'

/** So many points as a hand would draw them: anywhere on a grid of a hundredth, in two classes. */
export function scatteredPoints(count: number, change: Partial<OwnTable> = {}): OwnPoints {
  const at = (i: number, step: number): number => Math.round(((i * step) % 1) * 1200 - 600) / 100
  const numbers = Array.from({ length: count }, (_, i) => i + 1)
  return createOwnPoints({
    ...noOwnPoints,
    x1: numbers.map((i) => at(i, 0.754877666)),
    x2: numbers.map((i) => at(i, 0.569840291)),
    target: numbers.map((i) => (i % 7 < 3 ? 1 : 0)),
    ...change,
  })
}
