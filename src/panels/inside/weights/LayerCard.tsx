import { useMemo } from 'react'
import type { ParameterAddress } from '../../../config/index.ts'
import { placeOf } from '../../../engine/index.ts'
import { useActions } from '../../../store/index.ts'
import {
  cellIndex,
  type DiagramNames,
  type HeldView,
  heldText,
  type Live,
  Matrix,
  type MatrixCell,
  matrixLayout,
  mostCellHeight,
  parameterName,
  useThemeColors,
  ValueHistogram,
} from '../../../views/index.ts'
import { shownText } from '../../network/parameterText.ts'
import { CellEditor } from './CellEditor.tsx'
import { CellNumber } from './CellNumber.tsx'
import { livePart } from './livePart.ts'
import { useCellInHand } from './useCellInHand.ts'
import css from './WeightsView.module.css'

interface LayerCardProps {
  readonly layer: number
  readonly layerSizes: readonly number[]
  readonly names: DiagramNames
  readonly held: HeldView
  readonly parameters: Live<Float64Array | null>
  readonly maxWidth: number
  readonly maxHeight: number
  /** Lines that the name has room for. */
  readonly nameLines: 1 | 2
}

const histogramHeight = 46
const lineHeight = 20
const gapPx = 6
/** Rows of a matrix that is drawn with its histogram below. */
const leastRowPx = 4

/** So high is a layer with all it has, pixels. */
export function cardHeight(units: number, nameLines: 1 | 2): number {
  return nameLines * lineHeight + units * mostCellHeight + histogramHeight + 2 * gapPx
}

/** One layer: its matrix with the biases as a last column, and how its weights are spread. */
export function LayerCard(props: LayerCardProps) {
  const { layer, layerSizes, names, held, parameters } = props
  const reads = layerSizes[layer] ?? 0
  const units = layerSizes[layer + 1] ?? 0
  const headHeight = props.nameLines * lineHeight
  const free = props.maxHeight - headHeight - 2 * gapPx
  const hasHistogram = free - histogramHeight >= leastRowPx * units
  const height = free - (hasHistogram ? histogramHeight : 0)
  const layout = useMemo(
    () => matrixLayout(units, reads, props.maxWidth, height),
    [units, reads, props.maxWidth, height],
  )
  // In the engine's order: W row-major, then b.
  const start = placeOf({ layer, to: 0, from: 0 }, layerSizes)
  const count = units * (reads + 1)
  const values = useMemo(() => livePart(parameters, start, count), [parameters, start, count])
  const weights = useMemo(() => livePart(values, 0, units * reads), [values, units, reads])
  const hand = useCellInHand(layer)
  const { editParameter } = useActions()
  const name = layer === layerSizes.length - 2 ? 'Output layer' : `Layer ${layer + 1}`
  const at = (of: MatrixCell): ParameterAddress => ({ layer, to: of.row, from: of.column })
  const cut = useMemo(() => held.cut.subarray(start, start + count), [held, start, count])
  const { editing } = hand
  return (
    <section className={css.card} aria-label={name}>
      <h3 className={css.name} style={{ minHeight: headHeight }}>
        {name}
        {hand.cell === null ? (
          <span>
            W {units} × {reads}, b {units}
          </span>
        ) : (
          <CellNumber at={at(hand.cell)} values={values} index={cellIndex(layout, hand.cell)} />
        )}
      </h3>
      <Matrix
        layout={layout}
        values={values}
        cut={cut}
        colors={useThemeColors()}
        label={`${name}: ${units} rows of ${reads} weights and a bias`}
        cell={hand.cell}
        textOf={(of, value) => {
          const place = start + cellIndex(layout, of)
          return `${parameterName(names, at(of))}${heldText(held, place)}: ${shownText(value)}`
        }}
        onPoint={hand.point}
        onEdit={hand.edit}
        editor={
          editing === null ? null : (
            <CellEditor
              key={cellIndex(layout, editing)}
              label={parameterName(names, at(editing))}
              value={values.get()?.[cellIndex(layout, editing)] ?? 0}
              onCommit={(value) => editParameter(at(editing), value)}
              onDone={hand.close}
              onLeave={hand.leave}
            />
          )
        }
      />
      {hasHistogram && (
        <ValueHistogram
          values={weights}
          width={layout.width}
          height={histogramHeight}
          label={`Weights of ${name}`}
        />
      )}
    </section>
  )
}
