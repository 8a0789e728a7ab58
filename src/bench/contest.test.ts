import { expect, test } from 'vitest'
import { simdEngine } from '../testing/simdEngine.ts'
import { compareNumbers } from './contest.ts'
import { contestOf } from './holdContest.ts'

test('x', () => {
  expect(
    compareNumbers(contestOf({ subject: 'regions', network: 'fold', side: 512 }, simdEngine)),
  ).toEqual([null, null])
})
