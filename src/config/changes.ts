import { freezePlace } from './holds.ts'
import type {
  Change,
  CutChange,
  Journal,
  JournalEntry,
  ParameterAddress,
  ParameterChange,
} from './journal.ts'
import type { RunConfig, Training } from './runConfig.ts'

/** The configuration with some hyper-parameters changed. */
export function changeTraining(config: RunConfig, values: Partial<Training>): RunConfig {
  return { ...config, training: { ...config.training, ...values } }
}

/** The hyper-parameters in force after a journal: those of the start and every change since. */
export function trainingAfter(start: Training, journal: Journal): Training {
  let training = start
  for (const { change } of journal) {
    if (change.kind === 'training') training = { ...training, ...change.values }
  }
  return training
}

/**
 * The journal with one more change. A change that only replaces one made at the same step takes its
 * place, so that dragging a weight or a slider leaves one entry.
 *
 * Both journals give the same bits: edits and cuts at one step on different addresses commute, and so
 * do freezes with everything; hyper-parameters join only when none of them is set twice with a side
 * effect, and a weight that was cut and joined on the way has lost its value.
 */
export function addChange(journal: Journal, step: number, change: Change): Journal {
  const place = journal.findLastIndex((entry) => entry.step !== step || concerns(entry, change))
  const before = journal[place]
  if (before === undefined || before.step !== step || !canJoin(before, change)) {
    return [...journal, { step, change }]
  }
  return journal.with(place, { step, change: join(before.change, change) })
}

/** Changing these may start something anew (moments, the order of the epoch), even back and forth. */
const haveSideEffects: readonly (keyof Training)[] = ['optimiser', 'sampling', 'batchSize']

function concerns({ change: before }: JournalEntry, change: Change): boolean {
  if (setsValue(before) && setsValue(change)) return sameAddress(before.at, change.at)
  if (before.kind === 'freeze' && change.kind === 'freeze') {
    return freezePlace(before.target) === freezePlace(change.target)
  }
  return before.kind === change.kind
}

/** True of changes of one parameter's value. */
function setsValue(change: Change): change is ParameterChange | CutChange {
  return change.kind === 'parameter' || change.kind === 'cut'
}

function canJoin({ step, change: before }: JournalEntry, change: Change): boolean {
  if (before.kind === 'training' && change.kind === 'training') {
    return !haveSideEffects.some((key) => key in before.values && key in change.values)
  }
  if (before.kind === 'cut' && change.kind === 'cut') {
    return step === 0 || change.isCut || !before.isCut
  }
  return before.kind === change.kind
}

function join(before: Change, change: Change): Change {
  if (before.kind !== 'training' || change.kind !== 'training') return change
  return { kind: 'training', values: { ...before.values, ...change.values } }
}

function sameAddress(a: ParameterAddress, b: ParameterAddress): boolean {
  return a.layer === b.layer && a.to === b.to && a.from === b.from
}
