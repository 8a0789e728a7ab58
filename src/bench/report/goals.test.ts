import { expect, test } from 'vitest'
import type { Outcome } from '../holdContest.ts'
import { type Plan, plans } from '../plans.ts'
import { judge } from './goals.ts'

test('a goal is met when the geometric mean and the lowest ratio reach it', () => {
  expect(judgeTen([7, 7, 7, 7]).isMet).toBe(true)
  expect(judgeTen([5, 8, 8, 8]).isMet).toBe(true)
})

test('a goal is missed by a low mean, and by one low ratio', () => {
  expect(judgeTen([6.9, 6.9, 6.9, 7]).isMet).toBe(false)
  expect(judgeTen([4.9, 20, 20, 20]).isMet).toBe(false)
})

test('goals are judged against objects with class fields only', () => {
  const others = plans.filter((plan) => !('yardstick' in plan && plan.yardstick === 'class fields'))
  expect(judge(others.map((plan) => outcomeOf(plan, 100)))).toEqual([])
})

/** The goal of the TypeScript engine at batch 10, with these ratios of the four networks. */
function judgeTen(ratios: readonly number[]) {
  const held = plans.filter(
    (plan) => plan.subject === 'training' && plan.yardstick === 'class fields' && plan.batch === 10,
  )
  return judge(held.map((plan, i) => outcomeOf(plan, ratios[i])))[0]
}

function outcomeOf(plan: Plan, ratio: number): Outcome {
  const standing = { rate: ratio, ratio, spread: [ratio, ratio], remark: null } as const
  return {
    plan,
    standings: [{ ...standing, name: 'typescript' }],
    differences: [0],
    found: null,
  }
}
