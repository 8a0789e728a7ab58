import { expect, test } from 'vitest'
import type { Standing } from './contest.ts'
import type { Outcome } from './holdContest.ts'
import { main } from './main.ts'
import { type Plan, plans } from './plans.ts'

test('an unknown option prints the usage and ends with 2', async () => {
  const { status, complaints, printed } = await bench(['--speed'])
  expect(status).toBe(2)
  expect(complaints).toMatch(/^“--speed” is not an option.\n\nUsage: /)
  expect(printed).toBe('')
})

test('contenders that differ end the program with 1 and the reason', async () => {
  const { status, complaints } = await bench([], () => Promise.reject(new Error('they differ')))
  expect(status).toBe(1)
  expect(complaints).toBe('they differ\n')
})

test('--json is one document with every plan and the goals', async () => {
  const { status, printed } = await bench(['--json'])
  const { machine, outcomes, goals } = JSON.parse(printed)
  expect(status).toBe(0)
  expect(machine).toBe('a machine')
  expect(outcomes.map(({ plan }: Outcome) => plan)).toEqual(plans)
  expect(goals).toHaveLength(6)
})

test('--only holds the contests of one subject', async () => {
  const held: Plan[] = []
  await bench(['--only', 'seeds'], (plan) => {
    held.push(plan)
    return Promise.resolve(outcomeOf(plan))
  })
  expect(held).toEqual([{ subject: 'seeds', epochs: 100 }])
})

test('a table has the networks, their geometric mean and what is different about a peer', async () => {
  const { printed } = await bench(['--only', 'training'])
  const table = printed.split('\n\n').find((text) => text.includes('tanh, batch 10\n'))
  expect(table?.split('\n')).toEqual([
    'Training, examples a second: tanh, batch 10',
    '                 objects      TypeScript       brain.js',
    '2-4-2-1           1.00 M   2.00 M   2.0×   500 k  0.50×',
    '2-8-8-1           1.00 M   8.00 M   8.0×   500 k  0.50×',
    '7-8×6-1           1.00 M   2.00 M   2.0×   500 k  0.50×',
    '2-64-64-1         1.00 M   8.00 M   8.0×   500 k  0.50×',
    'geometric mean                      4.0×          0.50×',
    'brain.js: float32',
  ])
})

test('a goal says what was measured and what was wanted', async () => {
  const { printed } = await bench(['--only', 'training'])
  expect(printed).toContain(
    'missed  TypeScript, training, tanh, batch 10, against class fields: ' +
      '4.0×, least 2.0× (at least 7.0×, nowhere under 5.0×)',
  )
})

test('--markdown prints tables of pipes, of ReLU the means only', async () => {
  const { printed } = await bench(['--markdown'])
  expect(printed).toContain('| tanh, batch 10 | 2-4-2-1 | 1.00 M | 2.00 M · 2.0× | 500 k · 0.50× |')
  expect(printed.match(/ReLU, batch/g)).toHaveLength(3)
  expect(printed).toContain('| ReLU, batch 10 | geometric mean |  | 4.0× | 0.50× |')
})

async function bench(
  words: readonly string[],
  hold = (plan: Plan) => Promise.resolve(outcomeOf(plan)),
): Promise<{ status: number; printed: string; complaints: string }> {
  let printed = ''
  let complaints = ''
  const status = await main(words, {
    hold,
    print: (text) => {
      printed += `${text}\n`
    },
    complain: (text) => {
      complaints += `${text}\n`
    },
    machine: 'a machine',
    date: '2026-11-23',
  })
  return { status, printed, complaints }
}

/** TypeScript is 2 or 8 times the objects, by turns, brain.js half. */
function outcomeOf(plan: Plan): Outcome {
  const isSecond = 'network' in plan && /^2-8|^2-64/.test(plan.network)
  const yardstick = 'yardstick' in plan ? plan.yardstick : 'objects'
  return {
    plan,
    standings: [
      standing(yardstick, 1, null),
      standing('typescript', isSecond ? 8 : 2, null),
      standing('brain.js', 0.5, 'float32'),
    ],
    differences: [0, 1e-15, null],
    found: plan.subject === 'regions' ? [1, 2, 3] : null,
  }
}

function standing(name: Standing['name'], ratio: number, remark: string | null): Standing {
  return { name, rate: 1e6 * ratio, ratio, spread: [ratio, ratio], remark }
}
