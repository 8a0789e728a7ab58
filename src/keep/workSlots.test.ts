import { beforeEach, expect, test } from 'vitest'
import { createWorkSlots, type WorkSlot } from './index.ts'

const kept = new Map<string, string>()
/** Refuses beyond so many characters in all. */
let room = Number.POSITIVE_INFINITY

beforeEach(() => {
  kept.clear()
  room = Number.POSITIVE_INFINITY
})

const storage: Storage = {
  get length() {
    return kept.size
  },
  key: (index) => [...kept.keys()][index] ?? null,
  getItem: (key) => kept.get(key) ?? null,
  setItem(key, value) {
    const others = [...kept].filter(([name]) => name !== key)
    const used = others.reduce((sum, [, text]) => sum + text.length, value.length)
    if (used > room) throw new DOMException('full', 'QuotaExceededError')
    kept.set(key, value)
  },
  removeItem: (key) => void kept.delete(key),
  clear: () => kept.clear(),
}
const slots = createWorkSlots(() => storage)

const day = 24 * 3600 * 1000

function slot(id: string, savedMs: number, values: Partial<WorkSlot> = {}): WorkSlot {
  const run = {
    link: `v=1&step=${savedMs}`,
    address: '',
    addressBefore: '',
    title: `Spiral ${id}`,
    reached: null,
  }
  return { id, savedMs, ...run, isClosed: true, ...values }
}

function ids(): string[] {
  return slots.list().map(({ id }) => id)
}

test('slots come back as they were written, the newest first', () => {
  slots.write(slot('a', 1))
  slots.write(slot('b', 2, { isClosed: false }))
  expect(slots.list()).toEqual([slot('b', 2, { isClosed: false }), slot('a', 1)])
})

test('each tab has one slot, and six are kept', () => {
  for (let i = 0; i < 10; i++) slots.write(slot(`tab ${i % 8}`, i))
  expect(ids()).toEqual(['tab 1', 'tab 0', 'tab 7', 'tab 6', 'tab 5', 'tab 4'])
})

test('a slot is kept for 30 days', () => {
  slots.write(slot('old', 0))
  slots.write(slot('new', 30 * day))
  expect(ids()).toEqual(['new', 'old'])
  slots.write(slot('new', 30 * day + 1))
  expect(ids()).toEqual(['new'])
})

test('when there is no room, slots of closed tabs give way, those of open ones stay', () => {
  slots.write(slot('closed', 1))
  slots.write(slot('open', 2, { isClosed: false }))
  room = 2.5 * JSON.stringify(slot('x', 3)).length
  expect(slots.write(slot('own', 3))).toBe('kept')
  expect(ids()).toEqual(['own', 'open'])
  room = 10
  expect(slots.write(slot('other', 4))).toBe('full')
})

test('what is no slot of this version is passed over, and stays', () => {
  slots.write(slot('a', 1))
  const text = kept.get('mlp-playground:work:a') ?? ''
  kept.set('mlp-playground:work:newer', text.replace('"version":1', '"version":2'))
  kept.set('mlp-playground:work:broken', '{"version":1,')
  kept.set('mlp-playground:work:odd', '{"version":1,"link":3}')
  kept.set('mlp-playground:preferences', text)
  expect(ids()).toEqual(['a'])
  expect(kept.size).toBe(5)
})

test('a slot of version 1, as it lies in browsers, is read', () => {
  kept.set(
    'mlp-playground:work:0123',
    '{"version":1,"link":"v=1&data=spiral&step=5150","address":"v=1&data=spiral","addressBefore":"","title":"Spiral, epoch 412","savedMs":1795449900000,"isClosed":false}',
  )
  expect(slots.list()).toEqual([
    {
      id: '0123',
      link: 'v=1&data=spiral&step=5150',
      address: 'v=1&data=spiral',
      addressBefore: '',
      title: 'Spiral, epoch 412',
      reached: null,
      savedMs: 1795449900000,
      isClosed: false,
    },
  ])
})

test('where a goal was reached comes back; what says it otherwise is no such place', () => {
  const reached = { epoch: 12, link: 'v=1&step=300&goal=units:4' }
  slots.write(slot('a', 1, { reached }))
  expect(slots.list()[0]?.reached).toEqual(reached)
  const text = kept.get('mlp-playground:work:a') ?? ''
  for (const odd of ['"12"', 'null', '{"epoch":12}', '{"epoch":"12","link":"v=1"}']) {
    kept.set('mlp-playground:work:a', text.replace(JSON.stringify(reached), odd))
    expect(slots.list()).toEqual([slot('a', 1)])
  }
})

test('where storage is switched off nothing is kept, and nothing breaks', () => {
  const none = createWorkSlots(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(none.list()).toEqual([])
  expect(none.write(slot('a', 1))).toBe('off')
})
