import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryConfig } from '../testing/arbitraryConfig.ts'
import { faultOfLink } from '../testing/faultOf.ts'
import { defaultConfig, defaultLinkState, repairJournal } from './index.ts'

const good = {
  step: 2,
  change: { kind: 'parameter', at: { layer: 1, to: 0, from: 3 }, value: 1 },
} as const

const faults: readonly (readonly [sentence: string, value: unknown])[] = [
  ['The edits are “none” and not a list; none is used.', 'none'],
  ['Step of an edit nothing is not a whole number; it is left out.', [null]],
  ['Step of an edit nothing is not a whole number; it is left out.', [{ change: good.change }]],
  ['An edit names no parameter; it is left out.', [{ step: 1 }]],
  ['An edit names no parameter; it is left out.', [{ ...good, change: { kind: 'parameter' } }]],
  [
    'The network has no parameter b3.1; its edit is left out.',
    [{ ...good, change: { ...good.change, at: { layer: 2, to: 0, from: 'bias' } } }],
  ],
  [
    'The network has no parameter w1.1.0.5; its edit is left out.',
    [{ ...good, change: { ...good.change, at: { layer: 0, to: 0, from: -0.5 } } }],
  ],
  [
    '“w1.1” names no connection such as w1.2.1; its cut is left out.',
    [{ step: 0, change: { kind: 'cut', at: 'w1.1', isCut: true } }],
  ],
  [
    'The network has no connection w1.5.1; its cut is left out.',
    [{ step: 0, change: { kind: 'cut', at: 'w1.5.1', isCut: true } }],
  ],
  [
    '“layers” names no part to freeze such as layer1; it is left out.',
    [{ step: 0, change: { kind: 'freeze', target: 'layers', isFrozen: true } }],
  ],
  [
    'The network has no unit3.1 to freeze; it is left out.',
    [{ step: 0, change: { kind: 'freeze', target: 'unit3.1', isFrozen: true } }],
  ],
  [
    'Edited parameter “big” is not a number; it is left out.',
    [{ ...good, change: { ...good.change, value: 'big' } }],
  ],
]

test.each(faults)('%s', (sentence, value) => {
  expect(repairJournal(value, defaultConfig)).toEqual({ journal: [], problems: [sentence] })
})

test('what is good stays beside what is not', () => {
  const { journal } = repairJournal([null, good, { step: 9 }], defaultConfig)
  expect(journal).toEqual([good])
})

test('entries of one step keep their order when others are sorted', () => {
  const at = (step: number, value: number) => ({ step, change: { ...good.change, value } })
  const { journal, problems } = repairJournal(
    [at(5, 1), at(2, 2), at(5, 3), at(2, 4)],
    defaultConfig,
  )
  expect(journal).toEqual([at(2, 2), at(2, 4), at(5, 1), at(5, 3)])
  expect(problems).toEqual(['The edits were not in the order of their steps; they are sorted.'])
})

test('any value becomes a valid journal', () => {
  const index = fc.oneof(fc.nat({ max: 5 }), fc.anything())
  const change = fc.oneof(
    fc.record({
      kind: fc.constant('parameter'),
      at: fc.record({ layer: index, to: index, from: fc.oneof(index, fc.constant('bias')) }),
      value: fc.oneof(fc.double(), fc.anything()),
    }),
    fc.record({ kind: fc.constant('training'), values: fc.dictionary(fc.string(), fc.anything()) }),
    fc.record({
      kind: fc.constant('cut'),
      at: fc.oneof(
        fc.record({ layer: index, to: index, from: index }),
        fc.constantFrom('w1.1.1', 'b1.1', 'w0.0.0'),
        fc.anything(),
      ),
      isCut: fc.anything(),
    }),
    fc.record({
      kind: fc.constant('freeze'),
      target: fc.oneof(
        fc.record({ kind: fc.constantFrom('layer', 'unit'), layer: index, unit: index }),
        fc.constantFrom('layer1', 'layer0', 'unit1.1', 'unit9.9', 'b1.1'),
        fc.anything(),
      ),
      isFrozen: fc.anything(),
    }),
    fc.anything(),
  )
  const entry = fc.record({ step: fc.oneof(fc.integer(), fc.anything()), change })
  const values = fc.oneof(fc.array(entry), fc.anything())
  fc.assert(
    fc.property(arbitraryConfig, values, (config, value) => {
      const { journal } = repairJournal(value, config)
      expect(faultOfLink({ ...defaultLinkState, config, journal })).toBeNull()
    }),
    { numRuns: 500 },
  )
})
