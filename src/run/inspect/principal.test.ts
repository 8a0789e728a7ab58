import { expect, test } from 'vitest'
import { openStream } from '../../engine/index.ts'
import { eigenvectors, principalDirections } from './principal.ts'

test('A v = λ v for every eigenvector of random symmetric matrices, and VᵀV = 1', () => {
  for (const n of [1, 2, 5, 32]) {
    const stream = openStream(n, 'matrix')
    const A = Array.from({ length: n }, () => new Float64Array(n))
    for (let i = 0; i < n; i++) {
      for (let j = 0; j <= i; j++) {
        const value = stream.uniform() - 0.5
        A[i]?.set([value], j)
        A[j]?.set([value], i)
      }
    }
    const { vectors, variances } = eigenvectors(A.map((row) => row.slice()))
    for (let k = 0; k < n; k++) {
      const v = vectors.map((row) => row[k] ?? 0)
      const Av = A.map((row) => row.reduce((sum, a, j) => sum + a * (v[j] ?? 0), 0))
      expect(Av).toBeAllClose(
        v.map((value) => (variances[k] ?? 0) * value),
        { atol: 1e-13 },
      )
      for (let m = 0; m <= k; m++) {
        const product = vectors.reduce((sum, row) => sum + (row[k] ?? 0) * (row[m] ?? 0), 0)
        expect(product).toBeCloseTo(m === k ? 1 : 0, 13)
      }
    }
  }
})

test('points on a slope have one principal direction, which holds all their variance', () => {
  const t = [-2, -1, 0, 1, 2]
  const values = Float64Array.from([
    ...t.map((s) => 3 * s + 1),
    ...t.map((s) => -4 * s),
    7,
    7,
    7,
    7,
    7,
  ])
  const { mean, directions, share } = principalDirections(values, 3, 5, [0, 1, 2, 3, 4], 2)
  expect([...mean]).toEqual([1, 0, 7])
  expect(Array.from(directions[0] ?? [])).toBeAllClose([-0.6, 0.8, 0])
  expect(share).toBeCloseTo(1, 14)
})

test('only the chosen points count', () => {
  const values = Float64Array.of(0, 1, 2, 0, 0, 100)
  const { directions, share } = principalDirections(values, 2, 3, [0, 1], 1)
  expect(Array.from(directions[0] ?? [])).toEqual([1, 0])
  expect(share).toBe(1)
})

test('numbers that are not finite give the first axes', () => {
  const { directions, share } = principalDirections(
    Float64Array.of(Number.NaN, 1, 1, 1),
    2,
    2,
    [0, 1],
    2,
  )
  expect(directions.map((direction) => [...direction])).toEqual([
    [1, 0],
    [0, 1],
  ])
  expect(share).toBeNaN()
})
