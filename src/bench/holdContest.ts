import { type Engine, typescriptEngine } from '../engine/index.ts'
import { paintEngine, paintObjects } from './contenders/fields.ts'
import { cutRegions, sampleRegions } from './contenders/regions.ts'
import { runEngine, runObjects } from './contenders/seeds.ts'
import { trainBrain } from './contenders/trainBrain.ts'
import { trainConvnet } from './contenders/trainConvnet.ts'
import { trainEngine } from './contenders/trainEngine.ts'
import { trainObjects } from './contenders/trainObjects.ts'
import { type Contest, compareNumbers, compete, type Pace, type Standing } from './contest.ts'
import { slowDownFields } from './objectNetwork.ts'
import type { Plan } from './plans.ts'
import { workloadOf } from './workload.ts'

/** What came out of a plan; plain data. */
export interface Outcome {
  readonly plan: Plan
  readonly standings: readonly Standing[]
  /** Largest difference of each contender's numbers to the first one's; null where they differ by design. */
  readonly differences: readonly (number | null)[]
  /** Regions found by each contender; null for other subjects. */
  readonly found: readonly number[] | null
}

/** Carries out a plan: first that all compute the same, then how fast. Wants a thread of its own. */
export function holdContest(plan: Plan, simdEngine: Engine, pace: Pace): Outcome {
  if ('yardstick' in plan && plan.yardstick === 'class fields') slowDownFields()
  const contest = contestOf(plan, simdEngine)
  const differences = compareNumbers(contest)
  const standings = compete(contest.contenders, pace)
  const found =
    plan.subject === 'regions' ? contest.contenders.map(({ numbers }) => numbers()[0]) : null
  return { plan, standings, differences, found }
}

export function contestOf(plan: Plan, simdEngine: Engine): Contest {
  switch (plan.subject) {
    case 'training': {
      const workload = workloadOf(plan)
      const own = [
        trainObjects(plan.yardstick, workload),
        trainEngine('typescript', typescriptEngine, workload),
        trainEngine('simd', simdEngine, workload),
      ]
      const peers = [trainConvnet(workload), trainBrain(workload)]
      return { contenders: plan.yardstick === 'objects' ? [...own, ...peers] : own, trial: 2 }
    }
    case 'fields': {
      const contenders = [
        paintObjects(plan),
        paintEngine('typescript', typescriptEngine, plan),
        paintEngine('simd', simdEngine, plan),
      ]
      return { contenders, trial: plan.side }
    }
    case 'seeds': {
      const contenders = [
        runObjects(plan),
        runEngine('typescript', typescriptEngine, plan),
        runEngine('simd', simdEngine, plan),
      ]
      return { contenders, trial: 3 }
    }
    case 'regions':
      return { contenders: [sampleRegions(plan), cutRegions(plan)], trial: 1 }
  }
}
