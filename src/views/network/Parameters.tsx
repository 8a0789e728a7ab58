import { Fragment, type ReactElement, useMemo } from 'react'
import type { Live } from '../live.ts'
import { biasMark } from './drawEdges.ts'
import { type EdgeGap, parameterIndex, pointOnEdge } from './edges.ts'
import { type HeldView, hasLock, heldText } from './held.ts'
import { type DiagramItem, itemKey, parseItemKey, sameItem } from './items.ts'
import { LiveNumber } from './LiveNumber.tsx'
import { Lock } from './Lock.tsx'
import { biasDrop, type NetworkLayout } from './layout.ts'
import { type DiagramNames, parameterName } from './names.ts'
import styles from './network.module.css'
import { ParameterButton } from './ParameterButton.tsx'
import { visibleLabels } from './visibleLabels.ts'

type EdgeItem = Extract<DiagramItem, { kind: 'edge' }>

interface ParametersProps {
  readonly layout: NetworkLayout
  readonly gaps: readonly EdgeGap[]
  readonly names: DiagramNames
  readonly parameters: Live<Float64Array | null>
  readonly held: HeldView
  readonly item: DiagramItem
  readonly hoveredEdge: EdgeItem | null
  /** Without focus the item in hand stays a Tab stop, but its number is not shown. */
  readonly hasFocus: boolean
}

/** Numbers that are always there when there is room, and those of the edges in hand. */
export function Parameters(props: ParametersProps): ReactElement {
  const { layout, gaps, names, parameters, held, item } = props
  const labels = useMemo(() => visibleLabels(layout, gaps), [layout, gaps])
  const weight = (at: EdgeItem, x: number, y: number, look: 'full' | 'lock' | 'quiet') => {
    const place = parameterIndex(gaps, at)
    return (
      <ParameterButton
        key={itemKey(at)}
        itemId={itemKey(at)}
        name={parameterName(names, at) + heldText(held, place)}
        x={x}
        y={y}
        look="weight"
        isTabStop={sameItem(at, item)}
        isQuiet={look === 'quiet'}
      >
        {hasLock(held.locks, at) ? <Lock /> : null}
        {look === 'lock' ? null : held.cut[place] === 1 ? (
          'cut'
        ) : (
          <LiveNumber parameters={parameters} index={place} />
        )}
      </ParameterButton>
    )
  }
  const isInHand = (edge: EdgeItem): boolean =>
    sameItem(edge, props.hoveredEdge) || (props.hasFocus && sameItem(edge, item))
  const locked = [...held.locks].map(parseItemKey)
  const others = new Map<string, EdgeItem>()
  for (const edge of [item, props.hoveredEdge, ...locked]) {
    if (edge?.kind !== 'edge' || labels.some((label) => sameItem(label.at, edge))) continue
    others.set(itemKey(edge), edge)
  }
  return (
    <>
      {labels.map(({ at, x, y }) => weight(at, x, y, 'full'))}
      {[...others.values()].map((edge) => {
        const gap = gaps[edge.layer]
        if (gap === undefined) return null
        const { x, y } = pointOnEdge(gap, edge.to, edge.from, 0.5)
        if (isInHand(edge)) return weight(edge, x, y, 'full')
        return weight(edge, x, y, hasLock(held.locks, edge) ? 'lock' : 'quiet')
      })}
      {layout.layers.map((_, layer) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
        <Fragment key={layer}>
          <LayerBiases {...props} layer={layer} />
        </Fragment>
      ))}
    </>
  )
}

function LayerBiases(props: ParametersProps & { readonly layer: number }): ReactElement | null {
  const { layout, gaps, names, parameters, held, item, layer } = props
  const column = layout.layers[layer]
  if (column === undefined) return null
  const isHidden = layer < layout.layers.length - 1
  return (
    <>
      {column.ys.map((y, unit) => {
        const at: DiagramItem = { kind: 'bias', layer, unit }
        const parameter = { layer, to: unit, from: 'bias' } as const
        const isTabStop = sameItem(at, item)
        const isLocked = hasLock(held.locks, at)
        if (column.dots && !isTabStop && !isLocked) return null
        const mark = biasMark(column, unit)
        return (
          <ParameterButton
            key={itemKey(at)}
            itemId={itemKey(at)}
            name={parameterName(names, parameter) + heldText(held, parameterIndex(gaps, parameter))}
            x={column.biasText ? column.x : mark.x}
            y={column.biasText ? y + column.side / 2 + biasDrop : mark.y}
            look={column.biasText ? 'bias' : 'mark'}
            isTabStop={isTabStop}
          >
            {isLocked ? <Lock /> : null}
            {column.biasText ? (
              <>
                {isHidden ? <BiasSymbol unit={unit} /> : 'b'}
                {' = '}
                <LiveNumber parameters={parameters} index={parameterIndex(gaps, parameter)} />
              </>
            ) : null}
          </ParameterButton>
        )
      })}
    </>
  )
}

function BiasSymbol({ unit }: { readonly unit: number }): ReactElement {
  return (
    <span className={styles.symbol}>
      b<sub>{unit + 1}</sub>
    </span>
  )
}
