import { expect, test } from 'vitest'
import { heads } from '../../../engine/index.ts'
import { figureCurves, type MarginCurve, ownCurve } from './marginCurves.ts'

const at = Float64Array.of(-2, -1, 0, 1, 2)
const curve = (name: MarginCurve['name']): MarginCurve => {
  const found = figureCurves.find((one) => one.name === name)
  if (found === undefined) throw new Error(`expected a curve ${name}, got none`)
  return found
}
const rounded = (values: Float64Array | undefined, digits = 4) =>
  [...(values ?? [])].map((value) => Number(value.toFixed(digits)))

test('the figure has the lecture’s values', () => {
  expect(rounded(curve('zeroone').values(at))).toEqual([0, 0, 0, 1, 1])
  const crossEntropy = rounded(curve('crossentropy').values(at))
  expect(crossEntropy.join(' ')).toBe('0.1269 0.3133 0.6931 1.3133 2.1269')
  expect(rounded(curve('sparsemax').values(at))).toEqual([0, 0, 0.25, 1, 2])
  expect(rounded(curve('hinge').values(at))).toEqual([0, 0, 1, 2, 3])
  expect(rounded(curve('squared').values(at))).toEqual([0.0142, 0.0723, 0.25, 0.5344, 0.7758])
})

test('the slope of cross-entropy and sparsemax is what the wrong class is given', () => {
  const sigma = at.map((s) => 1 / (1 + Math.exp(-s)))
  expect(rounded(curve('crossentropy').slopes?.(at), 14)).toEqual(rounded(sigma, 14))
  expect(rounded(curve('sparsemax').slopes?.(at))).toEqual([0, 0, 0.5, 1, 1])
})

test('at s = −1.5 only cross-entropy still pushes, of the three that are convex', () => {
  const here = Float64Array.of(-1.5)
  expect(curve('crossentropy').slopes?.(here)[0]).toBeCloseTo(0.1824, 4)
  expect(curve('sparsemax').slopes?.(here)[0]).toBe(0)
  expect(curve('hinge').slopes?.(here)[0]).toBe(0)
})

test('cross-entropy lies above sparsemax by at most ln 2 − ¼, at s = 0', () => {
  const s = Float64Array.from({ length: 801 }, (_, i) => -10 + i / 40)
  const [upper, lower] = [curve('crossentropy').values(s), curve('sparsemax').values(s)]
  const gaps = upper.map((value, i) => value - (lower[i] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThan(0)
  expect(Math.max(...gaps)).toBeCloseTo(Math.LN2 - 0.25, 12)
})

test.each(heads)('the slope of $output with $loss loss is that of its curve', (head) => {
  const { values, slopes } = ownCurve(head)
  // Away from where the curves have corners.
  const s = Float64Array.of(-3.3, -1.7, -0.6, -0.2, 0.3, 0.8, 1.4, 3.1)
  const step = 1e-5
  const above = values(s.map((value) => value + step))
  const below = values(s.map((value) => value - step))
  slopes?.(s).forEach((slope, i) => {
    expect(slope).toBeCloseTo(((above[i] ?? 0) - (below[i] ?? 0)) / (2 * step), 7)
  })
})
