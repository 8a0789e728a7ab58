import { expect, test } from 'vitest'
import { describeNear, nearLabel } from './describeNear.ts'

const dead = { activation: 'relu', isDead: true, layer: 1 } as const

test('a dead ReLU wakes with as much bias as its nearest point misses 0 by', () => {
  expect(nearLabel(dead)).toBe('First to wake it:')
  expect(describeNear({ point: 4, z: -1.5 }, dead)).toBe(
    'At point 5 z = w·x + b = −1.5. No gradient moves the unit; it wakes here with more than 1.5 more bias.',
  )
  expect(describeNear({ point: 4, z: 0 }, dead)).toContain('wakes here with any more bias.')
})

test('above the first layer z is w·h + b, and the layers below can wake a unit too', () => {
  const said = describeNear({ point: 0, z: -2 }, { ...dead, layer: 2 })
  expect(said).toContain('z = w·h + b = −2')
  expect(said).toMatch(/or when the layers below move the point\.$/)
})

test('a flat sigmoid is not said to wake: more bias would make it worse', () => {
  const flat = { activation: 'sigmoid', isDead: true, layer: 1 } as const
  expect(nearLabel(flat)).toBe('Nearest to z = 0:')
  expect(describeNear({ point: 0, z: 58.2 }, flat)).toBe(
    'At point 1 z = w·x + b = 58.2: nearest to where g is steepest.',
  )
})
