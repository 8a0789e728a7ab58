import { type ReactElement, useId, useMemo, useRef } from 'react'
import { useThemeColors } from '../colors.ts'
import { laterMark } from '../plots/laterMark.tsx'
import { useSpoken } from '../plots/useSpoken.ts'
import type { NetworkDiagramProps } from './diagramProps.ts'
import { EdgeCanvas } from './EdgeCanvas.tsx'
import { EdgeHighlight } from './EdgeHighlight.tsx'
import { edgeGaps } from './edges.ts'
import { InputColumn } from './InputColumn.tsx'
import { itemKey, sameItem } from './items.ts'
import { describeItem } from './names.ts'
import styles from './network.module.css'
import { Parameters } from './Parameters.tsx'
import { PictureCanvas } from './PictureCanvas.tsx'
import { inputPictures, unitPictures } from './pictures.ts'
import { UnitColumns } from './UnitColumns.tsx'
import { useDiagramEvents } from './useDiagramEvents.ts'
import { useRovingFocus } from './useRovingFocus.ts'

const UnitPeek = laterMark((marks) => marks.UnitPeek)

/** The network with its weights and what every unit computes; fills the box it stands in. */
export function NetworkDiagram(props: NetworkDiagramProps): ReactElement {
  const { layout, names, parameters, held } = props
  const root = useRef<HTMLDivElement>(null)
  const helpId = useId()
  const colors = useThemeColors()
  const active = useMemo(
    () => names.inputs.flatMap((input, row) => (input.active ? [row] : [])),
    [names.inputs],
  )
  const gaps = useMemo(() => edgeGaps(layout, active), [layout, active])
  const shape = useMemo(
    () => ({ inputs: names.inputs.length, active, layers: names.layers.map((l) => l.units) }),
    [names, active],
  )
  const roving = useRovingFocus(shape, root)
  const { item } = roving
  const { handlers, hoveredEdge, hasFocus } = useDiagramEvents(props, gaps, roving, root)
  const inputs = useMemo(
    () => inputPictures(layout.inputs, names.inputs, colors),
    [layout, names, colors],
  )
  const units = useMemo(() => unitPictures(layout, names.layers, colors), [layout, names, colors])
  const focusedUnit = hasFocus && item.kind === 'unit' ? item : null
  const description = useMemo(
    () => (hasFocus ? describeItem(names, gaps, parameters.get(), held, item) : ''),
    [hasFocus, names, gaps, parameters, held, item],
  )
  const focusedEdge = hasFocus && item.kind === 'edge' ? item : props.marked
  const isMarkShown = hoveredEdge !== null && !sameItem(hoveredEdge, item)
  return (
    <div
      ref={root}
      className={styles.diagram}
      role="application"
      aria-roledescription="network diagram"
      aria-label="Network"
      aria-describedby={helpId}
      {...handlers}
    >
      <p id={helpId} hidden>
        Arrow keys move between inputs, units and layers. W goes to the weights into a unit, B to
        its bias, Enter edits, Space shows a unit large. Delete cuts a weight or joins it, L freezes
        or thaws what is there.
      </p>
      <EdgeCanvas
        layout={layout}
        gaps={gaps}
        parameters={parameters}
        spotlight={focusedUnit ?? props.hovered}
        cut={held.cut}
      />
      {focusedEdge === null || focusedEdge.from === 'bias' ? null : (
        <EdgeHighlight
          {...focusedEdge}
          from={focusedEdge.from}
          gaps={gaps}
          parameters={parameters}
          cut={held.cut}
          focused
        />
      )}
      {isMarkShown ? (
        <EdgeHighlight
          {...hoveredEdge}
          gaps={gaps}
          parameters={parameters}
          cut={held.cut}
          focused={false}
        />
      ) : null}
      <PictureCanvas layout={layout} pictures={inputs} source={props.inputSource} />
      <PictureCanvas layout={layout} pictures={units} source={props.unitSource} />
      <InputColumn column={layout.inputs} inputs={names.inputs} tabStop={itemKey(item)} />
      <UnitColumns
        columns={layout.layers}
        names={names}
        selected={props.selected}
        tabStop={itemKey(item)}
        held={held}
      />
      <Parameters
        layout={layout}
        gaps={gaps}
        names={names}
        parameters={parameters}
        held={held}
        item={item}
        hoveredEdge={hoveredEdge}
        hasFocus={hasFocus}
      />
      <UnitPeek
        layout={layout}
        pictures={units}
        source={props.unitSource}
        unit={focusedUnit ?? props.hovered}
      />
      <p className="visually-hidden" role="status">
        {useSpoken(description)}
      </p>
    </div>
  )
}
