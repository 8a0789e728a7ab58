/** What is measured, as plain data: a plan crosses to the thread that carries it out. */
export type Plan = TrainingPlan | FieldsPlan | SeedsPlan | RegionsPlan

/**
 * The network of objects as TensorFlow Playground's page has it, or as today's compilers build the same
 * source, with class fields (`slowDownFields`). The project's goals were set against the latter.
 */
export type Yardstick = 'objects' | 'class fields'

/** Examples a second through forward, backward and update. */
export interface TrainingPlan {
  readonly subject: 'training'
  readonly network: string
  readonly layerSizes: readonly number[]
  readonly hidden: 'tanh' | 'relu'
  readonly batch: number
  readonly yardstick: Yardstick
}

/** Every unit and the output over the plane, side × side cells, tanh. */
export interface FieldsPlan {
  readonly subject: 'fields'
  readonly network: string
  readonly layerSizes: readonly number[]
  readonly side: number
  readonly yardstick: Yardstick
}

/** The first network that a visitor sees, from one seed after the other. */
export interface SeedsPlan {
  readonly subject: 'seeds'
  readonly epochs: number
}

/** Linear regions of a ReLU network in the plane. */
export interface RegionsPlan {
  readonly subject: 'regions'
  readonly network: 'random' | 'fold'
  /** The grid that the naive way looks at is side × side. */
  readonly side: number
}

export const subjects = ['training', 'fields', 'seeds', 'regions'] as const
export type Subject = (typeof subjects)[number]

const networks = [
  { network: '2-4-2-1', layerSizes: [2, 4, 2, 1] },
  { network: '2-8-8-1', layerSizes: [2, 8, 8, 1] },
  { network: '7-8×6-1', layerSizes: [7, 8, 8, 8, 8, 8, 8, 1] },
  { network: '2-64-64-1', layerSizes: [2, 64, 64, 1] },
]

/** Everything there is to measure, in the order of the report. */
export const plans: readonly Plan[] = [
  ...trainingPlans('tanh', 'objects'),
  ...trainingPlans('relu', 'objects'),
  ...trainingPlans('tanh', 'class fields'),
  ...fieldsPlans(100, 'objects'),
  ...fieldsPlans(256, 'objects'),
  ...fieldsPlans(100, 'class fields'),
  { subject: 'seeds', epochs: 100 },
  { subject: 'regions', network: 'random', side: 512 },
  { subject: 'regions', network: 'fold', side: 512 },
]

function trainingPlans(hidden: 'tanh' | 'relu', yardstick: Yardstick): Plan[] {
  return [1, 10, 32].flatMap((batch) =>
    networks.map((one): Plan => ({ subject: 'training', ...one, hidden, batch, yardstick })),
  )
}

function fieldsPlans(side: number, yardstick: Yardstick): Plan[] {
  return networks.map((one): Plan => ({ subject: 'fields', ...one, side, yardstick }))
}
