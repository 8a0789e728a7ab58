import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryOwnPoints } from '../../testing/arbitraryOwnPoints.ts'
import { scatteredPoints } from '../../testing/scatteredPoints.ts'
import { createOwnPoints, ownLimits, readPointsCode } from '../index.ts'

test('any points come back from their code, bit by bit', () => {
  fc.assert(
    fc.property(arbitraryOwnPoints, (points) => {
      const count = points.x1.length
      expect(readPointsCode(points.code)).toStrictEqual({ points, count, isIntact: true })
    }),
    { numRuns: 500 },
  )
})

test('a code is digits and lower-case letters, and is read in any case', () => {
  fc.assert(
    fc.property(arbitraryOwnPoints, (points) => {
      expect(points.code).toMatch(/^[0-9a-v]+$/)
      expect(readPointsCode(points.code.toUpperCase())?.points).toStrictEqual(points)
    }),
  )
})

test('twenty drawn points take 96 characters, two thousand 4778', () => {
  const lengths = [20, 100, 500, 2000].map((count) => scatteredPoints(count).code.length)
  expect(lengths).toEqual([96, 348, 1406, 4778])
})

test('of a code that was cut off, the whole points are read', () => {
  const whole = scatteredPoints(100)
  const read = readPointsCode(whole.code.slice(0, -60))
  const count = read?.points.x1.length ?? 0
  expect(read).toMatchObject({ count: 100, isIntact: false })
  expect(count).toBeGreaterThan(60)
  expect(read?.points.x1).toEqual(whole.x1.slice(0, count))
  expect(read?.points.target).toEqual(whole.target.slice(0, count))
})

test('a changed digit is noticed', () => {
  const { code } = scatteredPoints(50)
  fc.assert(
    fc.property(fc.nat(code.length - 1), fc.nat(31), (at, digit) => {
      const changed = code.slice(0, at) + digit.toString(32) + code.slice(at + 1)
      fc.pre(changed !== code)
      expect(readPointsCode(changed)?.isIntact ?? false).toBe(false)
    }),
  )
})

test('any text ends in valid points or in none', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuv') })
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    digits.map((rest) => `1${rest}`),
  )
  fc.assert(
    fc.property(text, (code) => {
      const read = readPointsCode(code)
      if (read !== null) expect(createOwnPoints(read.points)).toStrictEqual(read.points)
    }),
    { numRuns: 2000 },
  )
})

test('no text makes more points than there may be', () => {
  for (const digit of '0123456789abcdefghijklmnopqrstuv') {
    for (const length of [10, 1000, 200_000, 1_000_000]) {
      const read = readPointsCode(`1${digit.repeat(length)}`)
      expect(read?.points.x1.length ?? 0).toBeLessThanOrEqual(ownLimits.points.max)
    }
  }
})
