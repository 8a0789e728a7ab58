import type { InsideTab } from './insideTabs.ts'
import { limits } from './limits.ts'
import type { LinkView } from './linkState.ts'
import { type Looks, usualLooks } from './looks.ts'
import { type Problems, quote } from './problems.ts'
import { numberRule, type Rule, repairOrDrop, wholeRule, wordRule } from './rule.ts'
import { spaceAxes } from './spaceAxes.ts'

type LookRules = {
  readonly [Tab in InsideTab]: { readonly [Name in keyof Looks[Tab]]-?: Rule<Looks[Tab][Name]> }
}

const parts = ['train', 'test'] as const
const onOrOff = ['on', 'off'] as const

/** A unit along an axis of Hidden space. */
function unitRule(axis: string): Rule<number> {
  return wholeRule(`The ${axis} unit of Hidden space`, { min: 1, max: limits.units.max })
}
/** What can be typed as an input or a target. */
const typedInput = { min: -1000, max: 1000 }

/** What each choice inside a view may be. */
const lookRules: LookRules = {
  backprop: {
    of: wordRule('The example of Backprop', ['point', 'input', 'batch']),
    line: wholeRule('The line of Backprop', { min: 0, max: 8 * limits.layers.max + 7 }),
    x1: numberRule('x1 of Backprop', typedInput),
    x2: numberRule('x2 of Backprop', typedInput),
    y: numberRule('The target of Backprop', typedInput),
  },
  losses: {
    pane: wordRule('The pane of Losses', ['figure', 'time', 'points']),
    part: wordRule('The points of Losses', parts),
    zeroone: wordRule('The curve 0/1', onOrOff),
    crossentropy: wordRule('The curve cross-entropy', onOrOff),
    sparsemax: wordRule('The curve sparsemax', onOrOff),
    hinge: wordRule('The curve hinge', onOrOff),
    squared: wordRule('The curve squared', onOrOff),
    squares: wordRule('The squares of Losses', onOrOff),
    order: wordRule('The order of Losses', ['largest', 'smallest', 'number']),
  },
  predictions: {
    pane: wordRule('The pane of Predictions', ['shares', 'table', 'point']),
    part: wordRule('The points of Predictions', parts),
    head: wordRule('The head of Predictions', ['own', 'softmax', 'sparsemax']),
    table: wordRule('The table of Predictions', ['confusion', 'reliability', 'confidence']),
    temperature: numberRule('The temperature of Predictions', limits.temperature),
    onehot: wordRule('The one-hot area of Predictions', onOrOff),
  },
  chain: {
    t: numberRule('t of the chain rule', { min: -10, max: 10 }),
    step: wholeRule('The step of the chain rule', { min: 0, max: 8 }),
  },
  activations: {
    layer: wholeRule('The layer of Activations', { min: 1, max: limits.layers.max }),
    unit: wholeRule('The unit of Activations', { min: 0, max: limits.units.max }),
  },
  gradients: {
    edges: wholeRule('The edges of Gradients', { min: 0, max: 1 }),
    batch: wholeRule('The batch size of Gradients', { min: 0, max: limits.batchSize.max }),
    show: wordRule('The part of Gradients', ['now', 'time', 'noise']),
  },
  hidden: {
    layer: wholeRule('The layer of Hidden space', { min: 0, max: limits.layers.max }),
    axes: wordRule('The axes of Hidden space', spaceAxes),
    a: unitRule('first'),
    b: unitRule('second'),
    c: unitRule('third'),
    fold: wholeRule('The fold of Hidden space', { min: 0, max: 100 }),
    turn: wholeRule('The turn of Hidden space', { min: -180, max: 180 }),
    tilt: wholeRule('The tilt of Hidden space', { min: -90, max: 90 }),
    pane: wordRule('The pane of Hidden space', ['input', 'space', 'verdict']),
  },
  weights: { layer: wholeRule('The layer of Weights', { min: 0, max: limits.layers.max + 1 }) },
  code: {
    language: wordRule('The language of Code', ['pytorch', 'numpy', 'javascript']),
    numbers: wordRule('The numbers of Code', ['off', 'on']),
  },
}

/**
 * The choices of one view from words as a link has them, `layer:2`: those that are good and not the
 * usual ones.
 */
export function repairLooks(
  tab: InsideTab | null,
  words: unknown,
  problems: Problems,
): LinkView['looks'] {
  if (words === undefined) return {}
  if (tab === null || !Array.isArray(words)) {
    problems.add(`The look ${quote(words)} belongs to no open view; it is left out.`)
    return {}
  }
  const rules = new Map<string, Rule<number | string>>(Object.entries(lookRules[tab]))
  const usual = new Map<string, unknown>(Object.entries(usualLooks[tab]))
  const look: Record<string, number | string> = {}
  for (const word of words) {
    const [, name = '', text = ''] = /^([a-z0-9]+):(.*)$/s.exec(String(word)) ?? []
    const rule = rules.get(name)
    if (rule === undefined) {
      problems.add(`The view ${tab} has no ${quote(word)}; it is left out.`)
      continue
    }
    const value = repairOrDrop(rule, text, problems)
    if (value !== null && value !== usual.get(name)) look[name] = value
  }
  return Object.keys(look).length === 0 ? {} : { [tab]: look }
}
