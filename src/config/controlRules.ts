import { type ControlId, type ControlState, type Controls, controlIds } from './controls.ts'
import { type Problems, quote } from './problems.ts'

/**
 * Controls from lists of words, `hide` and `lock`. A word that names no control is left out with a
 * sentence; what is both hidden and locked is hidden.
 */
export function repairControls(value: Record<string, unknown>, problems: Problems): Controls {
  const states = new Map<ControlId, ControlState>()
  for (const id of idsOf(value.lock, problems)) states.set(id, 'locked')
  for (const id of idsOf(value.hide, problems)) {
    if (states.has(id)) problems.add(`“${id}” is both locked and hidden; it is hidden.`)
    states.set(id, 'hidden')
  }
  if (states.get('text') === 'locked') {
    states.delete('text')
    problems.add('“text” can only be hidden, there is nothing in it to lock; it is shown.')
  }
  const controls: { -readonly [Id in ControlId]?: ControlState } = {}
  for (const id of controlIds) {
    const state = states.get(id)
    if (state !== undefined) controls[id] = state
  }
  return controls
}

function idsOf(value: unknown, problems: Problems): ControlId[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) {
    problems.add(`${quote(value)} is not a list of controls; all of them can be used.`)
    return []
  }
  return value.flatMap((word: unknown) => {
    const id = controlIds.find((one) => one === word)
    if (id !== undefined) return [id]
    problems.add(`${quote(word)} is not a control such as play or learning-rate; it is left out.`)
    return []
  })
}
