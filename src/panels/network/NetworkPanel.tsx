import { lazy, type ReactElement, Suspense, useRef, useState } from 'react'
import { layerSizesOf } from '../../config/index.ts'
import { parameterCount } from '../../engine/index.ts'
import { type Size, useSize } from '../../views/index.ts'
import { Button } from '../common/Button.tsx'
import { LayerSizes } from '../common/LayerSizes.tsx'
import { later } from '../common/later.ts'
import { PanelHeading } from '../common/PanelHeading.tsx'
import { Heads } from './Heads.tsx'
import { LiveDiagram } from './LiveDiagram.tsx'
import css from './NetworkPanel.module.css'
import { useEditing } from './useEditing.ts'
import { useNetworkModel } from './useNetworkModel.ts'

const ParameterEditor = lazy(async () => ({
  default: (await later.parameterEditor()).ParameterEditor,
}))
const ParameterTable = lazy(async () => ({
  default: (await later.parameterTable()).ParameterTable,
}))

/** The network in the middle of the page: fills the room it is given. */
export function NetworkPanel(): ReactElement {
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <section className={css.panel} aria-label="Network">
      <div ref={ref} className={css.room}>
        {size === null ? null : <Contents size={size} />}
      </div>
    </section>
  )
}

function Contents({ size }: { readonly size: Size }): ReactElement {
  const model = useNetworkModel(size)
  const layerSizes = layerSizesOf(model.config)
  const [isTableOpen, setIsTableOpen] = useState(false)
  const open = (): void => setIsTableOpen(true)
  const root = useRef<HTMLDivElement>(null)
  const editing = useEditing(layerSizes, root)
  const { request } = editing
  return (
    <div ref={root} className={css.contents}>
      {model.compact ? (
        <div className={css.heading}>
          <PanelHeading title="Network">
            <Button
              look="quiet"
              hint="Shows every weight and bias as a number."
              aria-label="All parameters"
              onClick={open}
            >
              <LayerSizes sizes={layerSizes} />
            </Button>
          </PanelHeading>
        </div>
      ) : (
        <h2 className="visually-hidden">Network</h2>
      )}
      <LiveDiagram model={model} request={request} onEdit={editing.open} />
      <Heads model={model} />
      <Suspense fallback={null}>
        {request === null ? null : (
          <ParameterEditor
            key={request.itemId}
            request={request}
            names={model.names}
            layerSizes={layerSizes}
            onUnit={editing.openUnit}
            onClose={editing.close}
            onLeave={editing.leave}
          />
        )}
      </Suspense>
      {model.compact ? null : <Foot onOpenTable={open} />}
      <Suspense fallback={null}>
        {isTableOpen ? <ParameterTable onClose={() => setIsTableOpen(false)} /> : null}
      </Suspense>
      <p className="visually-hidden">{`${parameterCount(layerSizes)} parameters`}</p>
    </div>
  )
}

function Foot({ onOpenTable }: { readonly onOpenTable: () => void }): ReactElement {
  return (
    <div className={css.foot}>
      <p className={css.legend}>
        Edge width is |w|, blue positive, orange negative. Click an edge to edit it, a unit to see
        it large.
      </p>
      <Button
        look="quiet"
        className={css.table}
        hint="Shows every weight and bias as a number."
        onClick={onOpenTable}
      >
        All parameters
      </Button>
    </div>
  )
}
