import { type ReactElement, Suspense, useRef, useState } from 'react'
import { layerSizesOf } from '../../config/index.ts'
import { useThrottled } from '../../store/index.ts'
import { type Size, useSize } from '../../views/index.ts'
import { Button } from '../common/Button.tsx'
import { Control } from '../common/Control.tsx'
import { LayerSizes } from '../common/LayerSizes.tsx'
import { laterPart } from '../common/laterPart.tsx'
import { PanelHeading } from '../common/PanelHeading.tsx'
import { parameterSummary } from '../common/parameterSummary.ts'
import { Heads } from './Heads.tsx'
import { LiveDiagram } from './LiveDiagram.tsx'
import css from './NetworkPanel.module.css'
import { useEditing } from './useEditing.ts'
import { useNetworkModel } from './useNetworkModel.ts'
import { loadParameterEditor, useParameterEditor } from './useParameterEditor.ts'
import { useTypedAhead } from './useTypedAhead.ts'

const ParameterTable = laterPart((parts) => parts.ParameterTable)

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
            <Control id="edit-parameters" opens>
              <Button
                look="quiet"
                hint="Shows every weight and bias as a number."
                aria-label="All parameters"
                onClick={open}
              >
                <LayerSizes sizes={layerSizes} />
              </Button>
            </Control>
          </PanelHeading>
        </div>
      ) : (
        <h2 className="visually-hidden">Network</h2>
      )}
      <LiveDiagram model={model} request={request} onEdit={editing.open} />
      <Heads model={model} />
      {request === null || ParameterEditor === null ? null : (
        <Control id="edit-parameters">
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
        </Control>
      )}
      {model.compact ? null : (
        <Foot hasCuts={model.config.holds.cuts.length > 0} onOpenTable={open} />
      )}
      <Suspense fallback={null}>
        {isTableOpen ? (
          <Control id="edit-parameters">
            <ParameterTable onClose={() => setIsTableOpen(false)} />
          </Control>
        ) : null}
      </Suspense>
      <p className="visually-hidden">{parameterSummary(model.config.holds, layerSizes)}</p>
    </div>
  )
}

function preload(): void {
  // Without a network it is asked for again when it is wanted.
  loadParameterEditor().catch(() => undefined)
}

interface FootProps {
  readonly hasCuts: boolean
  readonly onOpenTable: () => void
}

function Foot({ hasCuts, onOpenTable }: FootProps): ReactElement {
  const hasGradients = useThrottled(({ view }) => view.overlay?.get()?.edges != null, 300)
  return (
    <div className={css.foot}>
      <Control id="text">
        <p className={css.legend}>
          {hasGradients
            ? 'Edge width is the size of the gradient.'
            : `Edge width is |w|, blue positive, orange negative${hasCuts ? ', dashed cut' : ''}.`}{' '}
          Click an edge to edit it, a unit to see it large.
        </p>
      </Control>
      <Control id="edit-parameters" opens>
        <Button
          look="quiet"
          className={css.table}
          hint="Shows every weight and bias as a number."
          onClick={onOpenTable}
        >
          All parameters
        </Button>
      </Control>
    </div>
  )
}
