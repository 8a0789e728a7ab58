import {
  catalogue,
  type DataConfig,
  type DataOption,
  datasetTitles,
  foreignNoise,
  foreignOptions,
  isForeignSet,
  type Task,
} from '../datasets/index.ts'
import type { Head } from './heads.ts'
import type { ForeignRules, RunConfig } from './runConfig.ts'

/** Rules and the data they make points of. */
type Ruled = Pick<RunConfig, 'rules' | 'data'>

/** What had to give way, one sentence each. */
export interface FittedRules extends Ruled {
  readonly problems: readonly string[]
}

/**
 * The data as TensorFlow Playground's rules can make them: they give way for a set that it has not, a
 * spiral has two arms, and noise ends at 0.8. Data under our own rules are any.
 */
export function fitRules(rules: ForeignRules | null, data: DataConfig): FittedRules {
  if (rules === null) return { rules, data, problems: [] }
  if (!isForeignSet(data.set)) {
    const problem = `TensorFlow Playground has no data set ${datasetTitles[data.set]}; its rules give way to our own.`
    return { rules: null, data, problems: [problem] }
  }
  const { max } = foreignNoise
  const problems =
    data.noise > max
      ? [`Noise ${data.noise} is more than TensorFlow Playground’s; ${max} is used.`]
      : []
  return { rules, data: { ...data, arms: 2, noise: Math.min(data.noise, max) }, problems }
}

/** The options that decide the points. */
export function dataOptionsOf({ rules, data }: Ruled): readonly DataOption[] {
  return rules === null ? catalogue[data.set].options : foreignOptions
}

/** Output and loss in TensorFlow Playground: its classes are told by −1 and 1. */
export function foreignHead(task: Task): Head {
  return { output: task === 'regression' ? 'linear' : 'tanh', loss: 'squared' }
}

/** How many points it always draws. */
export function foreignPointsOf(task: Task): number {
  return task === 'regression' ? 1200 : 500
}
