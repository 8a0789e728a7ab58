import {
  type ReactElement,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import { placeOf } from '../../engine/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import {
  type DiagramNames,
  type EditRequest,
  parameterName,
  type UnitAt,
  unitName,
} from '../../views/index.ts'
import { Button } from '../common/Button.tsx'
import { place } from '../common/place.ts'
import { NARROW, useMediaQuery } from '../common/useMediaQuery.ts'
import { EditorHead } from './EditorHead.tsx'
import { heldView } from './heldView.ts'
import css from './ParameterEditor.module.css'
import { ParameterRows } from './ParameterRows.tsx'
import { readParameter } from './parameterText.ts'
import { useKeyboardInset } from './useKeyboardInset.ts'
import type { TypedAhead } from './useTypedAhead.ts'

interface ParameterEditorProps {
  readonly request: EditRequest
  readonly names: DiagramNames
  readonly layerSizes: readonly number[]
  /** Keys from before the editor was there. */
  readonly typedAhead: () => TypedAhead | null
  /** Another unit of the same layer is asked for. */
  readonly onUnit: (unit: UnitAt) => void
  readonly onClose: () => void
  /** After a click elsewhere. */
  readonly onLeave: () => void
}

/** The numbers of an edge, a bias or a unit beside it; on a phone at the bottom, over the keyboard. */
export function ParameterEditor(props: ParameterEditorProps): ReactElement | null {
  const { request, names, layerSizes, onClose } = props
  const anchor = useRef<HTMLDivElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const isSheet = useMediaQuery(NARROW)
  const inset = useKeyboardInset()
  const { editParameter } = useActions()
  const holds = usePlayground((state) => state.config.holds)
  const isRunning = usePlayground((state) => state.run.status.state === 'running')

  const isList = request.at.length > 1
  const opensKeyboard = !(isSheet && isList)
  useLayoutEffect(() => {
    if (panel.current?.matches(':popover-open') === false) panel.current.showPopover()
    // A tap on a unit is to see it: the keyboard of a phone comes with the tap on a field.
    const first = opensKeyboard ? firstControl(panel.current) : panel.current
    first?.focus({ preventScroll: true })
  }, [opensKeyboard])
  useLayoutEffect(() => {
    if (isSheet || anchor.current === null || panel.current === null) return
    void place(anchor.current, panel.current, 'bottom')
  }, [isSheet])
  useLeave(panel, props.onLeave)
  const [first] = request.at
  const [typed] = useState(props.typedAhead)
  const finish = (value: number): void => {
    if (first !== undefined) editParameter(first, value)
    onClose()
  }
  useFinished(typed, finish)

  if (first === undefined) return null
  const title = titleOf(names, request)
  const places = request.at.map((at) => placeOf(at, layerSizes))
  const held = heldView(holds, layerSizes)
  const isCut = places.every((place) => held.cut[place] === 1)
  const isFrozen = places.every((place) => held.cut[place] === 1 || held.frozen[place] === 1)
  const { x, y, width, height } = request.anchor
  return (
    <>
      <div ref={anchor} className={css.anchor} style={{ left: x, top: y, width, height }} />
      <div
        ref={panel}
        popover="manual"
        role="dialog"
        tabIndex={-1}
        aria-labelledby={titleId}
        className={`${css.editor} ${isSheet ? css.sheet : isList ? css.wide : ''}`}
        style={isSheet ? { bottom: inset } : undefined}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
          event.stopPropagation()
        }}
      >
        <EditorHead
          id={titleId}
          title={title}
          unit={request.unit}
          units={request.unit === null ? 1 : (layerSizes[request.unit.layer + 1] ?? 1)}
          onUnit={props.onUnit}
          onClose={onClose}
        />
        <ParameterRows
          request={request}
          names={names}
          layerSizes={layerSizes}
          typed={typed?.text ?? null}
          onDone={onClose}
        />
        <p className={css.tip}>{tipOf({ isCut, isFrozen, isRunning, isSheet })}</p>
        {isSheet ? (
          <Button
            hint="Takes the numbers and closes."
            look="primary"
            wrapperClass={css.doneRow}
            onClick={() => {
              if (!hasProblem(panel.current)) onClose()
            }}
          >
            Done
          </Button>
        ) : null}
      </div>
    </>
  )
}

interface TipState {
  readonly isCut: boolean
  readonly isFrozen: boolean
  readonly isRunning: boolean
  readonly isSheet: boolean
}

function tipOf({ isCut, isFrozen, isRunning, isSheet }: TipState): string {
  if (isCut) return 'This connection is cut. Join it to give it a value.'
  if (isFrozen) return 'Frozen: training leaves it as it is. You can still set it.'
  if (isRunning) return 'Training goes on and will change it again.'
  return isSheet
    ? 'Decimal point and decimal comma both work.'
    : 'Arrow keys change it by 0.1, with Shift by 1.'
}

/** The first field, or the button of a connection that is cut. */
function firstControl(panel: HTMLElement | null): HTMLElement | null | undefined {
  return panel?.querySelector('input') ?? panel?.querySelector<HTMLElement>(`.${css.rows} button`)
}

function titleOf(names: DiagramNames, { at, unit }: EditRequest): string {
  if (unit !== null) return unitName(names, unit)
  const [first] = at
  return first === undefined || at.length > 1 ? 'Weights here' : parameterName(names, first)
}

/** A number and Enter that came before the editor are taken at once. */
function useFinished(typed: TypedAhead | null, finish: (value: number) => void): void {
  const act = useEffectEvent(finish)
  useEffect(() => {
    const read = readParameter(typed?.text ?? '')
    if (typed?.isDone === true && read.ok) act(read.value)
  }, [typed])
}

/** Clicking away accepts; a text that is no number keeps the editor open with its sentence. */
function useLeave(panel: { readonly current: HTMLElement | null }, onLeave: () => void): void {
  useEffect(() => {
    const handle = (event: PointerEvent): void => {
      if (!(event.target instanceof Node) || panel.current?.contains(event.target) === true) return
      const field = panel.current?.querySelector<HTMLInputElement>('input:focus')
      field?.blur()
      // The field says after its blur whether it could be read.
      queueMicrotask(() => {
        if (!hasProblem(panel.current)) onLeave()
      })
    }
    document.addEventListener('pointerdown', handle, { capture: true })
    return () => document.removeEventListener('pointerdown', handle, { capture: true })
  }, [panel, onLeave])
}

function hasProblem(panel: HTMLElement | null): boolean {
  return panel?.querySelector('[aria-invalid]') != null
}
