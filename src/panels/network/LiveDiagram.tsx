import { type ReactElement, Suspense, useCallback, useMemo } from 'react'
import { hasCut, hasFreeze, type ParameterAddress } from '../../config/index.ts'
import type { PlaygroundState } from '../../store/index.ts'
import { useActions, useFrameLive, usePlayground } from '../../store/index.ts'
import {
  constantLive,
  type EditRequest,
  type HoldRequest,
  NetworkDiagram,
  type UnitAt,
} from '../../views/index.ts'
import { partOf } from '../common/partOf.tsx'
import { freezeTargetOf } from './freezeTargetOf.ts'
import type { NetworkModel } from './useNetworkModel.ts'

const DiagramOverlay = partOf(
  () => import('../inside/insideParts.ts'),
  (parts) => parts.DiagramOverlay,
)

interface LiveDiagramProps {
  readonly model: NetworkModel
  readonly request: EditRequest | null
  readonly onEdit: (request: EditRequest) => void
}

/** The diagram joined to the run. */
export function LiveDiagram({ model, request, onEdit }: LiveDiagramProps): ReactElement {
  const { setView, toggleFeature, setCut, setFrozen } = useActions()
  const selected = usePlayground((state) => state.view.selectedUnit)
  const hovered = usePlayground((state) => state.view.hoveredUnit)
  const pointed = usePlayground(({ view }) =>
    view.pointedParameter?.by === 'matrix' ? view.pointedParameter.at : null,
  )
  const overlay = usePlayground((state) => state.view.overlay)
  const parameters = useFrameLive(selectParameters)
  const unitSource = useFrameLive(selectFields)
  const inputSource = useMemo(() => constantLive(model.inputPictures), [model.inputPictures])
  const { displayed } = model
  const { holds } = model.config
  const outputLayer = model.config.hidden.length

  const handleHover = useCallback(
    (unit: UnitAt | null) => setView({ hoveredUnit: unit?.layer === outputLayer ? null : unit }),
    [setView, outputLayer],
  )
  const handlePoint = useCallback(
    (at: ParameterAddress | null) => setView({ pointedParameter: at && { at, by: 'diagram' } }),
    [setView],
  )
  const handleSelect = useCallback(
    (unit: UnitAt) => {
      const isSame = selected?.layer === unit.layer && selected.unit === unit.unit
      setView({ selectedUnit: isSame || unit.layer === outputLayer ? null : unit })
    },
    [setView, selected, outputLayer],
  )
  const handleToggle = useCallback(
    (row: number) => {
      const id = displayed[row]
      if (id !== undefined && model.names.inputs[row]?.blocked === null) toggleFeature(id)
    },
    [displayed, model.names, toggleFeature],
  )
  const handleHold = (request: HoldRequest): void => {
    const { item, what } = request
    const target = freezeTargetOf(request)
    if (what !== 'cut') setFrozen(target, !hasFreeze(holds, target))
    else if (item.kind === 'edge') {
      const { layer, to, from } = item
      setCut({ layer, to, from }, !hasCut(holds, item))
    }
  }
  const [only] = request?.at.length === 1 ? request.at : []
  return (
    <>
      {overlay && (
        <Suspense fallback={null}>
          <DiagramOverlay
            layout={model.layout}
            names={model.names}
            overlay={overlay}
            parameters={parameters}
            hasFoot={!model.compact}
          />
        </Suspense>
      )}
      <NetworkDiagram
        layout={model.layout}
        names={model.names}
        parameters={parameters}
        unitSource={unitSource}
        inputSource={inputSource}
        selected={selected}
        hovered={hovered}
        held={model.held}
        marked={only ?? pointed}
        onHover={handleHover}
        onPoint={handlePoint}
        onSelect={handleSelect}
        onToggleInput={handleToggle}
        onEdit={onEdit}
        onHold={handleHold}
      />
    </>
  )
}

const selectParameters = (state: PlaygroundState) => state.run.frame?.parameters ?? null
const selectFields = (state: PlaygroundState) => state.run.frame?.fields ?? null
