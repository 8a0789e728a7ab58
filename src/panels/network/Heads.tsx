import { Fragment, type ReactElement } from 'react'
import { pageLimits } from '../../config/index.ts'
import { AddLayer } from './AddLayer.tsx'
import { FoldedFeatures } from './FoldedFeatures.tsx'
import css from './Heads.module.css'
import { LayerHead } from './LayerHead.tsx'
import { OutputHead } from './OutputHead.tsx'
import { pillRoom } from './pillRoom.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import type { NetworkModel } from './useNetworkModel.ts'

/** What stands over the columns: formulas, functions, numbers of units, and the + between layers. */
export function Heads({ model }: { readonly model: NetworkModel }): ReactElement {
  const { config, layout, compact } = model
  const { hidden } = config
  const root = useKeptFocus(hidden.length)
  const columns = [layout.inputs, ...layout.layers]
  const canAdd = hidden.length < pageLimits.layers.max
  const rooms = hidden.map((layer, at) => {
    const between = (columns[at + 2]?.x ?? 0) - (columns[at]?.x ?? 0)
    return pillRoom(between / 2, layer.activation, compact)
  })
  const halves = [
    34,
    ...rooms.map((room) => room.width / 2),
    pillRoom(layout.gap, config.output, compact).outputWidth / 2,
  ]
  return (
    <div ref={root} className={compact ? css.compact : css.heads}>
      {compact ? null : (
        <div className={css.inputs} style={{ left: layout.inputs.x }}>
          Inputs
        </div>
      )}
      {model.folded.length === 0 ? null : (
        <FoldedFeatures
          x={layout.inputs.x}
          isShort={layout.gap < 76}
          folded={model.folded}
          used={config.features}
        />
      )}
      {hidden.map((layer, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
        <Fragment key={at}>
          <LayerHead
            at={at}
            layer={layer}
            x={columns[at + 1]?.x ?? 0}
            room={rooms[at]?.look ?? 'short'}
            gap={layout.gap}
            canAdd={canAdd}
          />
        </Fragment>
      ))}
      <OutputHead model={model} />
      {canAdd && !compact
        ? columns.slice(1).map((column, at) => {
            const before = columns[at]
            if (before === undefined) return null
            const from = before.x + (halves[at] ?? 0)
            const to = column.x - (halves[at + 1] ?? 0)
            return to - from < 28 ? null : (
              // biome-ignore lint/suspicious/noArrayIndexKey: a gap is its place
              <AddLayer key={at} at={at} last={hidden.length} x={(from + to) / 2} />
            )
          })
        : null}
    </div>
  )
}
