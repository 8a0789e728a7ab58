import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryConfig, arbitraryData, arbitraryJournal } from '../testing/arbitraryConfig.ts'
import { faultOf } from '../testing/faultOf.ts'
import {
  addChange,
  type Change,
  defaultConfig,
  fitHolds,
  type Holds,
  holdsAfter,
  type Journal,
  type RunConfig,
  repairConfig,
  withData,
} from './index.ts'

const weight = { layer: 0, to: 1, from: 0 } as const
const other = { layer: 0, to: 0, from: 1 } as const
const cut: Change = { kind: 'cut', at: weight, isCut: true }
const join: Change = { ...cut, isCut: false }
const edit: Change = { kind: 'parameter', at: weight, value: 3 }
const freeze: Change = {
  kind: 'freeze',
  target: { kind: 'unit', layer: 0, unit: 2 },
  isFrozen: true,
}
const thaw: Change = { ...freeze, isFrozen: false }

function journalOf(step: number, ...changes: readonly Change[]): Journal {
  return changes.reduce<Journal>((journal, change) => addChange(journal, step, change), [])
}

function changesOf(journal: Journal): readonly Change[] {
  return journal.map(({ change }) => change)
}

test('holds keep their members once and in order, whatever the order of the changes', () => {
  const holds = holdsAfter(defaultConfig.holds, [
    cut,
    { ...freeze, target: { kind: 'parameter', at: { ...weight, from: 'bias' } } },
    { ...cut, at: other },
    freeze,
    cut,
    { ...freeze, target: { kind: 'layer', layer: 1 } },
  ])
  expect(holds).toEqual({
    cuts: [other, weight],
    frozen: [
      { kind: 'layer', layer: 1 },
      { kind: 'unit', layer: 0, unit: 2 },
      { kind: 'parameter', at: { ...weight, from: 'bias' } },
    ],
  } satisfies Holds)
})

test('thawing a layer leaves a unit in it frozen that was frozen by itself', () => {
  const layer: Change = { ...freeze, target: { kind: 'layer', layer: 0 } }
  const { frozen } = holdsAfter(defaultConfig.holds, [freeze, layer, { ...layer, isFrozen: false }])
  expect(frozen).toEqual([freeze.target])
})

test('changes of other kinds leave the very same holds', () => {
  expect(holdsAfter(defaultConfig.holds, [edit])).toBe(defaultConfig.holds)
})

test('holds after two journals are those after the one behind the other', () => {
  const two = arbitraryConfig.chain((config) =>
    fc.tuple(fc.constant(config), arbitraryJournal(config), arbitraryJournal(config)),
  )
  fc.assert(
    fc.property(two, ([{ holds }, first, second]) => {
      const step = holdsAfter(holdsAfter(holds, changesOf(first)), changesOf(second))
      expect(holdsAfter(holds, changesOf([...first, ...second]))).toEqual(step)
    }),
  )
})

test('of a freeze and a thaw at one step the last one stands', () => {
  expect(changesOf(journalOf(7, freeze, thaw))).toEqual([thaw])
  expect(changesOf(journalOf(7, freeze, edit, thaw, freeze))).toEqual([freeze, edit])
})

test('at step 0 the last of cut and join stands, since joining brings the value back', () => {
  expect(changesOf(journalOf(0, cut, join))).toEqual([join])
})

test('later both stay, since a weight that was cut begins at 0', () => {
  expect(changesOf(journalOf(7, cut, join))).toEqual([cut, join])
  expect(changesOf(journalOf(7, join, cut, cut))).toEqual([cut])
})

test('an edit does not move to before a cut of its weight, but past one of another', () => {
  const later: Change = { ...edit, value: 5 }
  expect(changesOf(journalOf(7, edit, cut, join, later))).toEqual([edit, cut, join, later])
  expect(changesOf(journalOf(7, edit, { ...cut, at: other }, later))).toEqual([
    later,
    { ...cut, at: other },
  ])
})

const held: RunConfig = {
  ...defaultConfig,
  features: ['x1', 'x2', 'x1x2'],
  holds: {
    cuts: [
      { layer: 0, to: 0, from: 1 },
      { layer: 0, to: 3, from: 0 },
    ],
    frozen: [
      { kind: 'layer', layer: 1 },
      { kind: 'unit', layer: 0, unit: 3 },
      { kind: 'parameter', at: { layer: 0, to: 0, from: 2 } },
    ],
  },
}

test('with fewer units the cuts and freezes of those that are left stay', () => {
  const { holds } = fitHolds({ ...held, hidden: [{ units: 3, activation: 'tanh' }] })
  expect(holds.cuts).toEqual([{ layer: 0, to: 0, from: 1 }])
  expect(holds.frozen).toEqual([held.holds.frozen[0], held.holds.frozen[2]])
})

test('cuts and freezes of an input follow it to its new place, or go with it', () => {
  const { holds } = fitHolds({ ...held, features: ['x2', 'x1sq', 'x1x2'] }, held.features)
  expect(holds.cuts).toEqual([{ layer: 0, to: 0, from: 0 }])
  expect(holds.frozen).toEqual(held.holds.frozen)
})

test('on other data they stay as far as they fit', () => {
  expect(withData(held, { ...held.data, set: 'moons' }).holds).toEqual(held.holds)
  fc.assert(
    fc.property(arbitraryConfig, arbitraryData, (config, data) => {
      expect(faultOf(withData(config, data))).toBeNull()
    }),
  )
})

const faults: readonly (readonly [sentence: string, value: unknown])[] = [
  ['The cuts and freezes are “all” and not a set of values; the defaults are used.', 'all'],
  ['The cut connections are 3 and not a list; none is used.', { cuts: 3 }],
  ['The frozen parts are 3 and not a list; none is used.', { frozen: 3 }],
  ['“b1.1” names no connection such as w1.2.1; its cut is left out.', { cuts: ['b1.1'] }],
  ['The network has no connection w2.1.5; its cut is left out.', { cuts: ['w2.1.5'] }],
  ['nothing names no part to freeze such as layer1; it is left out.', { frozen: [null] }],
  ['The network has no layer3 to freeze; it is left out.', { frozen: ['layer3'] }],
]

test.each(faults)('%s', (sentence, holds) => {
  const { config, problems } = repairConfig({ holds })
  expect(config.holds).toEqual({ cuts: [], frozen: [] })
  expect(problems).toEqual([sentence])
})

test('what is good stays beside what is not, sorted and without repetition', () => {
  const { config } = repairConfig({
    holds: { cuts: ['w1.4.1', other, 'w9.1.1', 'w1.4.1'], frozen: ['b1.1', 'x', 'unit1.2'] },
  })
  expect(config.holds).toEqual({
    cuts: [other, { layer: 0, to: 3, from: 0 }],
    frozen: [
      { kind: 'unit', layer: 0, unit: 1 },
      { kind: 'parameter', at: { layer: 0, to: 0, from: 'bias' } },
    ],
  })
})
