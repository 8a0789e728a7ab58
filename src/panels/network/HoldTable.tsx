import type { ReactElement, ReactNode } from 'react'
import { type FreezeTarget, hasCut, hasFreeze } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { type DiagramNames, parameterName, shortSourceName } from '../../views/index.ts'
import { useLock } from '../common/Control.tsx'
import { coveredBy } from './coveredBy.ts'
import css from './ParameterTable.module.css'

interface HoldTableProps {
  readonly names: DiagramNames
  readonly layer: number
  /** "layer 2", "the output layer". */
  readonly layerName: string
  /** Units or inputs that the layer reads. */
  readonly reads: number
  readonly rowNames: readonly string[]
}

/** What is cut in one layer: a box for each weight. */
export function CutTable({ names, layer, reads, rowNames }: HoldTableProps): ReactElement {
  const { setCut } = useActions()
  const holds = usePlayground((state) => state.config.holds)
  const columns = Array.from({ length: reads }, (_, from) => from)
  return (
    <Grid heads={columns.map((from) => shortSourceName(names, layer, from))}>
      {rowNames.map((name, to) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {columns.map((from) => {
            const at = { layer, to, from }
            return (
              <Cell
                key={from}
                label={`Cut: ${parameterName(names, at)}`}
                isOn={hasCut(holds, at)}
                onChange={(isOn) => setCut(at, isOn)}
              />
            )
          })}
        </tr>
      ))}
    </Grid>
  )
}

/** What is frozen in one layer: a box for each parameter, for each unit and for the layer. */
export function FreezeTable(props: HoldTableProps): ReactElement {
  const { names, layer, layerName, reads, rowNames } = props
  const { setFrozen } = useActions()
  const holds = usePlayground((state) => state.config.holds)
  const columns = Array.from({ length: reads + 1 }, (_, i) => (i < reads ? i : ('bias' as const)))
  const box = (target: FreezeTarget, name: string): ReactElement => {
    const covered = coveredBy(holds, target)
    return (
      <Cell
        key={name}
        label={`Freeze: ${name}`}
        isOn={covered !== null || hasFreeze(holds, target)}
        blocked={covered}
        onChange={(isOn) => setFrozen(target, isOn)}
      />
    )
  }
  const heads = columns.map((from) =>
    from === 'bias' ? 'bias' : shortSourceName(names, layer, from),
  )
  return (
    <Grid heads={['all', ...heads]}>
      <tr>
        <th scope="row">All of {layerName}</th>
        {box({ kind: 'layer', layer }, layerName)}
      </tr>
      {rowNames.map((name, to) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {box({ kind: 'unit', layer, unit: to }, name)}
          {columns.map((from) => {
            const at = { layer, to, from }
            return box({ kind: 'parameter', at }, parameterName(names, at))
          })}
        </tr>
      ))}
    </Grid>
  )
}

interface GridProps {
  readonly heads: readonly string[]
  readonly children: ReactNode
}

function Grid({ heads, children }: GridProps): ReactElement {
  return (
    <div className={css.scroll}>
      <table className={`${css.table} ${css.boxes}`}>
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

interface CellProps {
  readonly label: string
  readonly isOn: boolean
  /** Why it cannot be changed here. */
  readonly blocked?: string | null
  readonly onChange: (isOn: boolean) => void
}

function Cell({ label, isOn, blocked: reason = null, onChange }: CellProps): ReactElement {
  const blocked = useLock(reason)
  return (
    <td>
      <label className={css.box} title={blocked ?? undefined}>
        <input
          type="checkbox"
          aria-label={label}
          aria-disabled={blocked === null ? undefined : true}
          checked={isOn}
          onChange={() => {
            if (blocked === null) onChange(!isOn)
          }}
        />
      </label>
    </td>
  )
}
