import { expect, test } from 'vitest'
import { endOfPass, linesOf, nextLayer, phaseOf, stepOf } from './lines.ts'

const words = (hidden: number) => linesOf(hidden).map(({ kind, layer }) => `${kind}${layer}`)

test('two hidden layers take 11 lines back, the last of them those of ℓ = 1 without ∇h and ∇z', () => {
  const backward = linesOf(2).filter((line) => phaseOf(line) === 'backward')
  expect(backward.map(({ kind, layer }) => `${kind}${layer}`)).toEqual(
    'dzOut3 dW3 db3 dh3 dz3 dW2 db2 dh2 dz2 dW1 db1'.split(' '),
  )
})

test('forward goes through z and h to f and L, the update through W and b', () => {
  expect(words(1).join(' ')).toBe('z1 h1 z2 f2 loss2 dzOut2 dW2 db2 dh2 dz2 dW1 db1 W1 b1 W2 b2')
  expect(words(0).join(' ')).toBe('z1 f1 loss1 dzOut1 dW1 db1 W1 b1')
})

test('the next layer begins another ℓ or another phase', () => {
  const lines = linesOf(1)
  const stops = [0]
  while ((stops.at(-1) ?? 0) < lines.length - 1) stops.push(nextLayer(lines, stops.at(-1) ?? 0))
  expect(stops.map((at) => words(1)[at])).toEqual(['z1', 'z2', 'dzOut2', 'dW1', 'W1', 'W2', 'b2'])
})

test('a whole pass ends with L, with the last gradient and with the last update', () => {
  const lines = linesOf(1)
  expect(words(1)[endOfPass(lines, 0)]).toBe('loss2')
  expect(words(1)[endOfPass(lines, 4)]).toBe('db1')
  expect(words(1)[endOfPass(lines, 11)]).toBe('b2')
  expect(endOfPass(lines, lines.length - 1)).toBe(lines.length - 1)
})

test('steps count within their phase', () => {
  const lines = linesOf(2)
  const eighth = lines.findIndex(({ kind, layer }) => kind === 'dh' && layer === 2)
  expect(stepOf(lines, eighth)).toEqual({ step: 8, of: 11 })
})
