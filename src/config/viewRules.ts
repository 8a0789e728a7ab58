import * as v from 'valibot'
import { insideTabs } from './insideTabs.ts'
import { limits } from './limits.ts'
import { defaultLinkView, type LinkView } from './linkState.ts'
import { repairLooks } from './lookRules.ts'
import type { Problems } from './problems.ts'
import { type Rule, repair, repairOrDrop, wholeRule, wordRule } from './rule.ts'

const flags = new Map<unknown, boolean>([
  ['1', true],
  ['true', true],
  ['yes', true],
  ['on', true],
  ['0', false],
  ['false', false],
  ['no', false],
  ['off', false],
])

function flagRule(name: string): Rule<boolean> {
  return {
    name,
    schema: v.boolean(),
    expected: '1 or 0',
    mend: (value) => {
      const flag = flags.get(value)
      return flag === undefined ? null : { value: flag, fault: null }
    },
  }
}

const tabRule = wordRule('Look inside', insideTabs)

/** Points count from 1 in a link. */
const pointRule = wholeRule('Point', { min: 1, max: limits.examples.max })

type Flag = Exclude<keyof LinkView, 'inside' | 'looks' | 'point'>

const viewRules: { readonly [Key in Flag]: Rule<boolean> } = {
  showTest: flagRule('Show test data'),
  discretise: flagRule('Hard decisions'),
  showBoundary: flagRule('Show the boundary'),
  showErrors: flagRule('Show errors'),
  logLoss: flagRule('Logarithmic loss'),
  showLines: flagRule('Unit lines'),
}

/** The view from any value; what is missing or bad takes its default. */
export function repairView(value: Record<string, unknown>, problems: Problems): LinkView {
  const fixed = (key: Flag): boolean =>
    repair(viewRules[key], value[key], defaultLinkView[key], problems)
  const inside = repair<LinkView['inside']>(tabRule, value.inside, null, problems)
  const point = value.point === undefined ? null : repairOrDrop(pointRule, value.point, problems)
  return {
    showTest: fixed('showTest'),
    discretise: fixed('discretise'),
    showBoundary: fixed('showBoundary'),
    showErrors: fixed('showErrors'),
    logLoss: fixed('logLoss'),
    showLines: fixed('showLines'),
    inside,
    looks: repairLooks(inside, value.look, problems),
    point: point === null ? null : point - 1,
  }
}
