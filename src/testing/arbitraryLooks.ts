import fc from 'fast-check'
import {
  type InsideTab,
  type LinkView,
  type Looks,
  limits,
  spaceAxes,
  usualLooks,
} from '../config/index.ts'
import { whole } from './arbitraryConfig.ts'

const typed = fc.double({ min: -1000, max: 1000, noNaN: true }).map((value) => value + 0)
const onOrOff = fc.constantFrom('on', 'off')
const part = fc.constantFrom('train', 'test')

/** What can be chosen inside each view. */
const arbitraries: {
  readonly [Tab in InsideTab]: {
    readonly [Name in keyof Looks[Tab]]-?: fc.Arbitrary<Looks[Tab][Name]>
  }
} = {
  backprop: {
    of: fc.constantFrom('point' as const, 'input' as const, 'batch' as const),
    line: whole({ min: 0, max: 8 * limits.layers.max + 7 }),
    x1: typed,
    x2: typed,
    y: typed,
  },
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
    onehot: fc.constantFrom('on', 'off'),
  },
  chain: {
    t: fc.double({ min: -10, max: 10, noNaN: true }),
    step: whole({ min: 0, max: 8 }),
  },
  activations: {
    layer: whole({ min: 1, max: limits.layers.max }),
    unit: whole({ min: 0, max: limits.units.max }),
  },
  gradients: {
    edges: whole({ min: 0, max: 1 }),
    batch: whole({ min: 0, max: limits.batchSize.max }),
    show: fc.constantFrom('now', 'time', 'noise'),
  },
  hidden: {
    layer: whole({ min: 0, max: limits.layers.max }),
    axes: fc.constantFrom(...spaceAxes),
    a: whole({ min: 1, max: limits.units.max }),
    b: whole({ min: 1, max: limits.units.max }),
    c: whole({ min: 1, max: limits.units.max }),
    fold: whole({ min: 0, max: 100 }),
    turn: whole({ min: -180, max: 180 }),
    tilt: whole({ min: -90, max: 90 }),
    pane: fc.constantFrom('input', 'space', 'verdict'),
  },
  weights: { layer: whole({ min: 0, max: limits.layers.max + 1 }) },
  code: {
    language: fc.constantFrom('pytorch', 'numpy', 'javascript'),
    numbers: fc.constantFrom('off', 'on'),
  },
}

/** Choices inside one view: as they are kept, without the usual ones. */
export function arbitraryLooks(tab: InsideTab): fc.Arbitrary<LinkView['looks']> {
  const choices: Readonly<Record<string, fc.Arbitrary<number | string>>> = arbitraries[tab]
  const usual = new Map<string, unknown>(Object.entries(usualLooks[tab]))
  return fc.record(choices, { noNullPrototype: true, requiredKeys: [] }).map((look) => {
    const kept = Object.entries(look).filter(([name, value]) => value !== usual.get(name))
    return kept.length === 0 ? {} : { [tab]: Object.fromEntries(kept) }
  })
}
