import type { GoldenCase } from './goldenCase.ts'

/**
 * Everything of a case has the size that its network asks for, and holds numbers.
 *
 * @throws {Error} that says of what it expected what, and what came.
 */
export function checkShapes({ sizes, reg, sgd, expect, ...golden }: GoldenCase): void {
  checkVector('sizes', sizes, null)
  const widths = sizes.slice(1)
  const { length: layers } = widths
  const samples = checkList('X', golden.X, null).length
  const perSample = (name: string, rows: unknown, width: number): void =>
    checkRows(name, rows, Array(samples).fill(width))
  const weights = widths.map((width, layer) => width * (sizes[layer] ?? 0))
  perSample('X', golden.X, sizes[0] ?? 0)
  perSample('Y', golden.Y, widths.at(-1) ?? 0)
  checkRows('W', golden.W, weights)
  checkRows('b', golden.b, widths)
  checkVector('reg.lambda', [reg?.lambda], 1)
  checkVector('sgd.lr', [sgd?.lr], 1)
  for (const batch of checkList('sgd.batches', sgd?.batches, null)) {
    const numbers = checkVector('a batch of sgd', batch, null)
    const wrong = numbers.find((n) => !(Number.isInteger(n) && n >= 0 && n < samples))
    if (wrong !== undefined) throw new Error(`expected numbers of ${samples} samples, got ${wrong}`)
  }
  checkRows('sgd.afterW', sgd?.afterW, weights)
  checkRows('sgd.afterb', sgd?.afterb, widths)
  const z = checkList('expect.z', expect?.z, layers)
  z.forEach((rows, layer) => void perSample('expect.z', rows, widths[layer] ?? 0))
  const h = checkList('expect.h', expect?.h, layers - 1)
  h.forEach((rows, layer) => void perSample('expect.h', rows, widths[layer] ?? 0))
  perSample('expect.outputs', expect?.outputs, widths.at(-1) ?? 0)
  checkVector('expect.dataLoss and expect.regLoss', [expect?.dataLoss, expect?.regLoss], 2)
  checkRows('expect.gradW', expect?.gradW, weights)
  checkRows('expect.gradb', expect?.gradb, widths)
}

function checkRows(name: string, value: unknown, widths: readonly number[]): void {
  const rows = checkList(name, value, widths.length)
  rows.forEach((row, i) => void checkVector(`a row of ${name}`, row, widths[i] ?? 0))
}

function checkVector(name: string, value: unknown, length: number | null): readonly number[] {
  return checkList(name, value, length).map((entry) => {
    if (typeof entry === 'number') return entry
    throw new Error(`expected numbers in ${name}, got ${JSON.stringify(entry)}`)
  })
}

function checkList(name: string, value: unknown, length: number | null): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error(`expected a list ${name}, got ${typeof value}`)
  if (length === null || value.length === length) return value
  throw new Error(`expected ${length} entries in ${name}, got ${value.length}`)
}
