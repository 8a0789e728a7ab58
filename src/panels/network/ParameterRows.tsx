import type { ReactElement } from 'react'
import { hasCut } from '../../config/index.ts'
import { parameterCount, placeOf } from '../../engine/index.ts'
import { useActions, usePlayground, useThrottled } from '../../store/index.ts'
import {
  type DiagramNames,
  type EditRequest,
  parameterName,
  rowName,
  unitName,
} from '../../views/index.ts'
import { FreezeButton, HoldButtons } from './HoldButtons.tsx'
import css from './ParameterEditor.module.css'
import { ParameterField } from './ParameterField.tsx'

/** Often enough to be live, rarely enough to be read. */
const refreshMs = 200

interface ParameterRowsProps {
  readonly request: EditRequest
  readonly names: DiagramNames
  readonly layerSizes: readonly number[]
  /** What was typed for the first row before it was there. */
  readonly typed: string | null
  readonly onDone: () => void
}

/** A field and what holds it for each parameter; behind those of a unit, the freeze of the unit. */
export function ParameterRows(props: ParameterRowsProps): ReactElement {
  const { request, names, layerSizes } = props
  const { at: all, unit } = request
  const { editParameter } = useActions()
  const holds = usePlayground((state) => state.config.holds)
  const frame = useThrottled((state) => state.run.frame?.parameters ?? null, refreshMs)
  const values = frame?.length === parameterCount(layerSizes) ? frame : null
  const isList = all.length > 1
  const shortName = { bias: 'b =', weight: 'w =' }
  return (
    <div className={css.rows}>
      {all.map((at, row) => (
        <div key={`${at.layer} ${at.to} ${at.from}`} className={isList ? css.listRow : css.row}>
          <span className={css.name} aria-hidden="true">
            {isList
              ? rowName(names, at, unit !== null)
              : shortName[at.from === 'bias' ? 'bias' : 'weight']}
          </span>
          {hasCut(holds, at) ? (
            <span className={css.cut}>cut</span>
          ) : (
            <ParameterField
              label={parameterName(names, at)}
              value={values?.[placeOf(at, layerSizes)] ?? 0}
              typed={row === 0 ? props.typed : null}
              onCommit={(value) => editParameter(at, value)}
              onEnter={props.onDone}
              onEscape={props.onDone}
            />
          )}
          <HoldButtons at={at} name={parameterName(names, at)} isList={isList} />
        </div>
      ))}
      {unit === null ? null : (
        <div className={css.unitRow}>
          <FreezeButton
            target={{ kind: 'unit', ...unit }}
            name={unitName(names, unit)}
            isShort={false}
            what=" unit"
          />
        </div>
      )}
    </div>
  )
}
