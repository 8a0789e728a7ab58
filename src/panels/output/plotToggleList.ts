import type { ControlId } from '../../config/index.ts'
import type { Task } from '../../datasets/index.ts'

export interface PlotToggle {
  readonly key: 'showBoundary' | 'showTest' | 'showErrors' | 'discretise' | 'showLines'
  readonly control: ControlId
  readonly label: string
  /** Beside a small plot. */
  readonly short: string
  readonly hint: string
}

const boundary: PlotToggle = {
  key: 'showBoundary',
  control: 'boundary',
  label: 'Boundary',
  short: 'Boundary',
  hint: 'The line on which the network is undecided between the classes.',
}
const test: PlotToggle = {
  key: 'showTest',
  control: 'test-points',
  label: 'Test points',
  short: 'Test',
  hint: 'Points that are held back from training, drawn hollow.',
}
const errors: PlotToggle = {
  key: 'showErrors',
  control: 'errors',
  label: 'Errors',
  short: 'Errors',
  hint: 'A ring around each point that the output gets wrong.',
}
const hard: PlotToggle = {
  key: 'discretise',
  control: 'hard-decisions',
  label: 'Hard decisions',
  short: 'Decisions',
  hint: 'Draw the decided class in place of shades of certainty.',
}

const lines: PlotToggle = {
  key: 'showLines',
  control: 'unit-lines',
  label: 'Unit lines',
  short: 'Lines',
  hint: 'Where units of layer 1 have z = 0: drag them, when x₁ and x₂ are the only inputs.',
}

/** The switches that mean something for a task. */
export function plotToggles(task: Task, hasTest: boolean): readonly PlotToggle[] {
  const isClasses = task === 'binary' || task === 'classes'
  return [
    ...(isClasses ? [boundary] : []),
    ...(hasTest ? [test] : []),
    ...(isClasses ? [errors, hard] : []),
    ...(task === 'curve' ? [] : [lines]),
  ]
}
