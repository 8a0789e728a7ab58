import * as v from 'valibot'
import { curveShapes, type DataConfig, dataLimits, datasetIds, gates } from '../datasets/index.ts'
import { repairOwnPoints } from './ownPointsRule.ts'
import type { Problems } from './problems.ts'
import { eitherRule, numberRule, type Rule, repair, wholeRule, wordRule } from './rule.ts'

type ScalarOption = Exclude<keyof DataConfig, 'columns' | 'own'>

/** What each setting of the data may be, but for the two columns and the points of one's own. */
const dataRules: { readonly [Key in ScalarOption]: Rule<DataConfig[Key]> } = {
  set: wordRule('Data set', datasetIds),
  points: wholeRule('Number of points', dataLimits.points),
  noise: numberRule('Noise', dataLimits.noise),
  flip: numberRule('Share of flipped labels', dataLimits.flip),
  share: numberRule('Training share', dataLimits.share),
  balance: numberRule('Class balance', dataLimits.balance),
  arms: wholeRule('Number of arms', dataLimits.arms),
  turns: numberRule('Turns', dataLimits.turns),
  classes: wholeRule('Number of classes', dataLimits.classes),
  gate: wordRule('Gate', gates),
  shape: wordRule('Curve', curveShapes),
  scale: eitherRule('auto', numberRule('Input scale', dataLimits.scale)),
}

const columnSchema = wholeRule('Column', dataLimits.columns).schema
const columnsSchema = v.strictTuple([columnSchema, columnSchema])

/** The data from any value; what is missing or bad comes from the fallback. */
export function repairData(
  value: Record<string, unknown>,
  fallback: DataConfig,
  problems: Problems,
): DataConfig {
  const fixed = <Key extends ScalarOption>(key: Key): DataConfig[Key] =>
    repair(dataRules[key], value[key], fallback[key], problems)
  const set = fixed('set')
  return {
    set,
    points: fixed('points'),
    noise: fixed('noise'),
    flip: fixed('flip'),
    share: fixed('share'),
    balance: fixed('balance'),
    arms: fixed('arms'),
    turns: fixed('turns'),
    classes: fixed('classes'),
    gate: fixed('gate'),
    shape: fixed('shape'),
    columns: repairColumns(value.columns, fallback.columns, problems),
    scale: fixed('scale'),
    own: repairOwnPoints(set, value.own, problems),
  }
}

function repairColumns(
  value: unknown,
  fallback: DataConfig['columns'],
  problems: Problems,
): DataConfig['columns'] {
  if (value === undefined) return fallback
  if (v.is(columnsSchema, value)) return value
  const used = fallback.map((column) => column + 1).join(' and ')
  const most = dataLimits.columns.max + 1
  problems.add(`The columns are not two whole numbers from 1 to ${most}; ${used} are used.`)
  return fallback
}
