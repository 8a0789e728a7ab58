import { expect, test } from 'vitest'
import { axisText } from './axisText.ts'

test('ticks of one or two digits are short at every power of ten', () => {
  for (let power = -12; power <= 18; power++) {
    for (const factor of [1, 2, 5, 2.5]) {
      const value = Number(`${factor}e${power}`)
      const text = axisText(value)
      expect(text.length).toBeLessThanOrEqual(factor === 2.5 && power < -9 ? 7 : 6)
      expect(Number(text.replace('−', '-'))).toBe(value)
    }
  }
  expect(axisText(-20_000)).toBe('−2e4')
})
