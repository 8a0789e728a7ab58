import { type CSSProperties, type ReactNode, useId } from 'react'
import { useLock } from './Control.tsx'
import type { NumberRange } from './checkNumber.ts'
import { formatNumber } from './format.ts'
import { Hint } from './Hint.tsx'
import { NumberField } from './NumberField.tsx'
import css from './Slider.module.css'
import { nearestStop, neighbourStop } from './stops.ts'

export interface SliderProps {
  readonly label: string
  /** The lecture's letter for it, written after the label. */
  readonly symbol?: string
  readonly value: number
  /** The places where the handle can stand, rising; any number in `range` can be typed. */
  readonly stops: readonly number[]
  readonly range: NumberRange
  readonly onChange: (value: number) => void
  /** One sentence in the lecture's terms. */
  readonly hint: ReactNode
  readonly format?: (value: number) => string
  readonly words?: Readonly<Record<string, number>>
  /** Written after the number; `format` adds it. */
  readonly unit?: string
  readonly disabledBecause?: string | null | undefined
  /** Where the explanation appears; by default beside the column. */
  readonly hintSide?: 'below' | 'right'
  /** On one line whatever the height of the window. */
  readonly oneLine?: boolean
}

/** A labelled slider whose value can also be typed. */
export function Slider(props: SliderProps) {
  const { label, value, stops, onChange, format = formatNumber, disabledBecause } = props
  const id = useId()
  const place = nearestStop(stops, value)
  const last = Math.max(1, stops.length - 1)
  const isDisabled = disabledBecause != null
  const isLocked = useLock() !== null
  return (
    <Hint
      id={`${id}hint`}
      text={disabledBecause ?? props.hint}
      side={props.hintSide ?? 'right'}
      className={`${css.slider} ${props.oneLine === true ? css.oneLine : ''} ${isDisabled ? css.disabled : ''}`}
    >
      <label className={css.label} htmlFor={id}>
        {label}
        {props.symbol === undefined ? null : ` ${props.symbol}`}
      </label>
      <input
        id={id}
        type="range"
        className={css.track}
        style={{ '--fill': place / last } as CSSProperties}
        min={0}
        max={last}
        step={1}
        value={place}
        aria-valuetext={format(value)}
        aria-describedby={`${id}hint`}
        aria-disabled={isDisabled || isLocked || undefined}
        onChange={(event) => {
          const next = stops[Number(event.target.value)]
          if (!isDisabled && next !== undefined && next !== value) onChange(next)
        }}
      />
      <NumberField
        label={`${label}, as a number`}
        className={css.value}
        value={value}
        range={props.range}
        onChange={onChange}
        format={format}
        stepFrom={(from, direction) => neighbourStop(stops, from, direction)}
        disabled={isDisabled}
        describedBy={`${id}hint`}
        {...(props.words === undefined ? {} : { words: props.words })}
        {...(props.unit === undefined ? {} : { unit: props.unit })}
      />
    </Hint>
  )
}
