import { type ClipboardEvent, type ReactElement, useState } from 'react'
import type { ParameterAddress } from '../../config/index.ts'
import { placeOf } from '../../engine/index.ts'
import { useActions } from '../../store/index.ts'
import {
  type DiagramNames,
  type HeldView,
  heldText,
  Lock,
  parameterName,
  shortSourceName,
} from '../../views/index.ts'
import { ParameterField } from './ParameterField.tsx'
import css from './ParameterTable.module.css'
import { readBlock } from './parameterText.ts'

interface LayerTableProps {
  readonly names: DiagramNames
  readonly layerSizes: readonly number[]
  readonly layer: number
  readonly rowNames: readonly string[]
  readonly values: Float64Array | null
  readonly held: HeldView
}

/** W of one layer with b as its last column. */
export function LayerTable(props: LayerTableProps): ReactElement {
  const { names, layerSizes, layer, values, held } = props
  const { editParameter } = useActions()
  const [problems, setProblems] = useState<HTMLElement | null>(null)
  const reads = layerSizes[layer] ?? 0
  const columns = Array.from({ length: reads + 1 }, (_, i) => (i < reads ? i : ('bias' as const)))
  const at = (to: number, column: number): ParameterAddress | null => {
    const from = columns[column]
    return from === undefined || to >= props.rowNames.length ? null : { layer, to, from }
  }
  const paste = (event: ClipboardEvent, to: number, column: number): void => {
    const block = readBlock(event.clipboardData.getData('text'))
    if (block.length <= 1 && (block[0]?.length ?? 0) <= 1) return
    event.preventDefault()
    block.forEach((row, down) => {
      row.forEach((value, right) => {
        const address = at(to + down, column + right)
        if (address !== null && value !== null) editParameter(address, value)
      })
    })
  }
  return (
    <>
      <div className={css.scroll}>
        <table className={css.table}>
          <thead>
            <tr>
              <td />
              {columns.map((from) => (
                <th key={from} scope="col">
                  {from === 'bias' ? 'bias' : shortSourceName(names, layer, from)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.rowNames.map((name, to) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {columns.map((from, column) => {
                  const place = placeOf({ layer, to, from }, layerSizes)
                  if (held.cut[place] === 1) {
                    return (
                      <td key={from} className={css.cut}>
                        cut
                      </td>
                    )
                  }
                  return (
                    <td key={from}>
                      <ParameterField
                        label={parameterName(names, { layer, to, from }) + heldText(held, place)}
                        value={values?.[place] ?? 0}
                        onCommit={(value) => editParameter({ layer, to, from }, value)}
                        problemHost={problems}
                        onPaste={(event) => paste(event, to, column)}
                      />
                      {held.frozen[place] === 1 ? (
                        <span className={css.lock}>
                          <Lock />
                        </span>
                      ) : null}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div ref={setProblems} className={css.problems} />
    </>
  )
}
