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
import { loadParameterEditor, useParameterEditor } from './useParameterEditor.ts'
import { useTypedAhead } from './useTypedAhead.ts'

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
  const ParameterEditor = useParameterEditor(request !== null)
  const { onKeyDownCapture, typedAhead } = useTypedAhead(
    request !== null && ParameterEditor === null,
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it keeps keys for the editor
    <div
      ref={root}
      className={css.contents}
      onPointerEnter={preload}
      onFocus={preload}
      onKeyDownCapture={onKeyDownCapture}
    >
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
      {request === null || ParameterEditor === null ? null : (
        <ParameterEditor
          key={request.itemId}
          request={request}
          names={model.names}
          layerSizes={layerSizes}
          typedAhead={typedAhead}
          onUnit={editing.openUnit}
          onClose={editing.close}
          onLeave={editing.leave}
        />
      )}
      {model.compact ? null : <Foot onOpenTable={open} />}
      <Suspense fallback={null}>
        {isTableOpen ? <ParameterTable onClose={() => setIsTableOpen(false)} /> : null}
      </Suspense>
      <p className="visually-hidden">{`${parameterCount(layerSizes)} parameters`}</p>
    </div>
  )
}

function preload(): void {
  // Without a network it is asked for again when it is wanted.
  loadParameterEditor().catch(() => undefined)
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
