import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fieldScale } from './fieldScale.ts'

test('functions with bounds have their own scale, whatever the values', () => {
  const values = Float32Array.of(0.4, 0.5)
  expect(fieldScale('tanh', values)).toEqual({ centre: 0, extent: 1 })
  expect(fieldScale('sigmoid', values)).toEqual({ centre: 0.5, extent: 0.5 })
  expect(fieldScale('softmax', values)).toEqual({ centre: 0, extent: 1 })
  expect(fieldScale('sparsemax', values)).toEqual({ centre: 0, extent: 1 })
})

test('one wild cell does not hide the others', () => {
  const values = new Float32Array(1024).fill(2)
  values[0] = 1000
  expect(fieldScale('relu', values)).toEqual({ centre: 0, extent: 2 })
})

test('small values are not flat, and a dead unit is', () => {
  const ramp = Float32Array.from({ length: 1024 }, (_, i) => i / 10240)
  expect(fieldScale('linear', ramp).extent).toBeGreaterThan(0.09)
  expect(fieldScale('relu', new Float32Array(1024)).extent).toBeGreaterThan(0)
  expect(fieldScale('relu', new Float32Array(0)).extent).toBeGreaterThan(0)
})

test('the scale is finite and positive for any values', () => {
  fc.assert(
    fc.property(fc.float32Array({ maxLength: 300 }), (values) => {
      const { extent } = fieldScale('linear', values)
      expect(extent).toBeGreaterThan(0)
      expect(extent).toBeLessThan(Number.POSITIVE_INFINITY)
    }),
  )
})
