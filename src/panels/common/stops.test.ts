import { expect, test } from 'vitest'
import { evenStops, nearestStop, neighbourStop } from './stops.ts'

const stops = [0.01, 0.03, 0.1, 0.3, 1]

test('a value between two stops shows the nearer one', () => {
  expect(nearestStop(stops, 0.25)).toBe(3)
  expect(nearestStop(stops, 0)).toBe(0)
  expect(nearestStop(stops, 50)).toBe(4)
})

test('arrow keys go to the next stop, and stay at the ends', () => {
  expect(neighbourStop(stops, 0.2, 1)).toBe(0.3)
  expect(neighbourStop(stops, 0.1, -1)).toBe(0.03)
  expect(neighbourStop(stops, 1, 1)).toBe(1)
})

test('even stops are round numbers', () => {
  expect(evenStops(0, 0.3, 0.1)).toEqual([0, 0.1, 0.2, 0.3])
})
