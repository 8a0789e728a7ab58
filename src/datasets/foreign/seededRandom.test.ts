import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSeededRandom } from './seededRandom.ts'

// The first three numbers of seedrandom 2.4.3.
test.each([
  {
    name: 'one of its own seeds',
    seed: '0.17539',
    numbers: [0.8271563403318563, 0.74724410602124, 0.8329799272295807],
  },
  {
    name: 'no text',
    seed: '',
    numbers: [0.23144008215179881, 0.27404636548159655, 0.7901279251811976],
  },
  {
    name: 'letters beyond a byte',
    seed: 'Schrödinger 😀',
    numbers: [0.49213290122072934, 0.03389001256177576, 0.32406388705661604],
  },
  {
    name: '256 letters',
    seed: 'a'.repeat(256),
    numbers: [0.43449421599986604, 0.5451403460013228, 0.3578386258898537],
  },
  {
    name: '400 letters, more than its key',
    seed: 'ab'.repeat(200),
    numbers: [0.26861191918681826, 0.6981938432827175, 0.4668685787256614],
  },
])('$name seeds the numbers of seedrandom', ({ seed, numbers }) => {
  const random = openSeededRandom(seed)
  expect([random(), random(), random()]).toEqual(numbers)
})

test('all numbers are in [0, 1)', () => {
  fc.assert(
    fc.property(fc.string(), (seed) => {
      const random = openSeededRandom(seed)
      for (let i = 0; i < 50; i++) {
        const value = random()
        expect(value >= 0 && value < 1).toBe(true)
      }
    }),
  )
})
