import { useMemo, useRef } from 'react'
import { hasCut } from '../../../config/index.ts'
import { usePlaygroundStore } from '../../../store/index.ts'
import type { LineHand } from '../../../views/index.ts'
import { type LineWeights, movedThrough, turnedTo } from './lineMath.ts'
import type { UnitLines } from './useUnitLines.ts'

let gestures = 0

/**
 * What hands do to lines, as edits of w and b: one drag is one step of undo. A run that is playing stands
 * still meanwhile, so that only where the line is let go is written into its journal.
 */
export function useLineHand(lines: UnitLines): LineHand {
  const store = usePlaygroundStore()
  const gesture = useRef({ key: '', wasRunning: false })
  return useMemo(() => {
    const set = (unit: number, before: LineWeights | null, after: LineWeights): void => {
      const { actions } = store.getState()
      const edit = (from: number | 'bias', value: number): void =>
        actions.editParameter({ layer: 0, to: unit, from }, value, gesture.current.key)
      const [first = -1, second = -1] = lines.inputs ?? []
      if (first >= 0 && after.w1 !== before?.w1) edit(first, after.w1)
      if (second >= 0 && after.w2 !== before?.w2) edit(second, after.w2)
      if (after.b !== before?.b) edit('bias', after.b)
    }
    return {
      grab(unit, kind, by) {
        const { config, run, actions } = store.getState()
        const isCut = lines.inputs?.some(
          (from) => from >= 0 && hasCut(config.holds, { layer: 0, to: unit, from }),
        )
        if (kind === 'turn' && isCut === true) {
          actions.notify(
            'info',
            `The line of ${lines.names[unit]} cannot be turned: one of its connections is cut.`,
            ['Join it first, or move the line.'],
          )
          return false
        }
        const wasRunning = run.status.state === 'running'
        const isDrag = by === 'pointer'
        const key = isDrag ? `gesture ${++gestures}` : `line ${unit}`
        gesture.current = { key, wasRunning: isDrag && wasRunning }
        if (gesture.current.wasRunning) actions.pause()
        return true
      },
      moveTo(unit, { x, y }) {
        const before = lines.weightsOf(unit)
        if (before !== null) set(unit, before, movedThrough(before, lines.frame, x, y))
      },
      turnTo(unit, pivot, along) {
        const before = lines.weightsOf(unit)
        if (before !== null) set(unit, before, turnedTo(before, lines.frame, pivot, along))
      },
      release() {
        if (gesture.current.wasRunning) store.getState().actions.play()
      },
    }
  }, [store, lines])
}
