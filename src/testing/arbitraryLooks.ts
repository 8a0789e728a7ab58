import fc from 'fast-check'
import { type InsideTab, type LinkView, type Looks, limits, usualLooks } from '../config/index.ts'
import { whole } from './arbitraryConfig.ts'

const onOrOff = fc.constantFrom('on', 'off')
const part = fc.constantFrom('train', 'test')

/** What can be chosen inside each view. */
const arbitraries: {
  readonly [Tab in InsideTab]: {
    readonly [Name in keyof Looks[Tab]]-?: fc.Arbitrary<Looks[Tab][Name]>
  }
} = {
  losses: {
    pane: fc.constantFrom('figure', 'time', 'points'),
    part,
    zeroone: onOrOff,
    crossentropy: onOrOff,
    sparsemax: onOrOff,
    hinge: onOrOff,
    squared: onOrOff,
    squares: onOrOff,
    order: fc.constantFrom('largest', 'smallest', 'number'),
  },
  predictions: {
    pane: fc.constantFrom('shares', 'table', 'point'),
    part,
    head: fc.constantFrom('own', 'softmax', 'sparsemax'),
    table: fc.constantFrom('confusion', 'reliability', 'confidence'),
    temperature: fc.double({ ...limits.temperature, noNaN: true }),
  },
  chain: {
    t: fc.double({ min: -10, max: 10, noNaN: true }),
    step: whole({ min: 0, max: 8 }),
  },
  weights: { layer: whole({ min: 0, max: limits.layers.max + 1 }) },
}

/** Choices inside one view: as they are kept, without the usual ones. */
export function arbitraryLooks(tab: InsideTab): fc.Arbitrary<LinkView['looks']> {
  const usual = new Map<string, unknown>(Object.entries(usualLooks[tab]))
  const choices: Readonly<Record<string, fc.Arbitrary<number | string>>> = arbitraries[tab]
  return fc.record(choices, { noNullPrototype: true, requiredKeys: [] }).map((look) => {
    const kept = Object.entries(look).filter(([name, value]) => value !== usual.get(name))
    return kept.length === 0 ? {} : { [tab]: Object.fromEntries(kept) }
  })
}
