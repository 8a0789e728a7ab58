import { useMemo, useState } from 'react'
import { hasParameter, layerSizesOf } from '../../../config/index.ts'
import { parameterCount } from '../../../engine/index.ts'
import type { BackpropExample, BackpropPass } from '../../../run/index.ts'
import { useActions, usePlayground } from '../../../store/index.ts'
import { type MatrixEntry, useSampled } from '../../../views/index.ts'
import { useInspection } from '../common/useInspection.ts'
import { useLook } from '../common/useLook.ts'
import type { Equation } from './equation.ts'
import { equationOf } from './equations.ts'
import { type Line, linesOf } from './lines.ts'

const sampleMs = 250

/** The stepper: what goes through the network, the lines, the running one and its numbers. */
export interface Backprop {
  readonly layerSizes: readonly number[]
  readonly lines: readonly Line[]
  readonly at: number
  go(line: number): void
  readonly example: BackpropExample
  /** Null before the first answer, and when there is nothing to pass through. */
  readonly pass: BackpropPass | null
  readonly isEmpty: boolean
  readonly equation: Equation | null
  /** The entry of the result whose numbers are written out. */
  readonly hand: MatrixEntry
  setHand(entry: MatrixEntry): void
}

export function useBackprop(): Backprop {
  const config = usePlayground((state) => state.config)
  const points = usePlayground((state) => state.run.points)
  const chosen = usePlayground((state) => state.view.point)
  const pointed = usePlayground((state) => state.view.pointedParameter?.at ?? null)
  const { setView } = useActions()
  const [look, choose] = useLook('backprop')
  const layerSizes = useMemo(() => layerSizesOf(config), [config])
  const lines = useMemo(() => linesOf(config.hidden.length), [config.hidden.length])
  const at = Math.min(look.line, lines.length - 1)
  const point = chosen ?? Math.max(0, points?.isTraining.indexOf(1) ?? 0)
  const { of, x1, x2, y } = look
  const classes = points?.classes ?? 0
  const target = classes > 0 ? Math.round(Math.min(classes - 1, Math.max(0, y))) : y
  const example = useMemo((): BackpropExample => {
    if (of === 'input') return { kind: 'input', x1, x2, target }
    return of === 'batch' ? { kind: 'batch' } : { kind: 'point', point }
  }, [of, x1, x2, target, point])

  const [heldHand, setHeldHand] = useState({ at, row: 0, column: 0 })
  const line = lines[at]
  const [nudged, setNudged] = useState(pointed)
  if (pointed !== null && pointed !== nudged) setNudged(pointed)
  const nudge = nudged ?? { layer: (line?.layer ?? 1) - 1, to: 0, from: 0 }
  const live = useInspection({ kind: 'backprop', of: example, nudge })
  const answer = useSampled(live, sampleMs)
  const isCurrent = JSON.stringify(answer?.of) === JSON.stringify(example)
  const pass = isCurrent && answer?.pass && fits(answer.pass, layerSizes) ? answer.pass : null
  const equation = useMemo(
    () =>
      pass && line ? equationOf(line, { config, pass, layerSizes, columns: pass.columns }) : null,
    [line, config, pass, layerSizes],
  )
  const kept = heldHand.at === at ? heldHand : { row: 0, column: 0 }
  const hand = {
    row: Math.min(kept.row, (equation?.result.rows ?? 1) - 1),
    column: Math.min(kept.column, (equation?.result.columns ?? 1) - 1),
  }
  return {
    ...{ layerSizes, lines, at, example, pass, equation, hand },
    isEmpty: isCurrent && answer?.pass === null,
    go(to) {
      choose({ line: Math.max(0, Math.min(lines.length - 1, to)) })
      setView({ pointedParameter: null })
    },
    setHand(entry) {
      setHeldHand({ at, ...entry })
      const parameter = equation?.result.parameterOf(entry.row, entry.column) ?? null
      const isThere = parameter !== null && hasParameter(layerSizes, parameter)
      setView({ pointedParameter: isThere ? { at: parameter, by: 'matrix' } : null })
    },
  }
}

/** An answer about another network may still be on its way. */
function fits(pass: BackpropPass, layerSizes: readonly number[]): boolean {
  return (
    pass.parameters.length === parameterCount(layerSizes) &&
    pass.h.length === layerSizes.length &&
    pass.h.every((h, layer) => h.length === (layerSizes[layer] ?? 0) * pass.columns)
  )
}
