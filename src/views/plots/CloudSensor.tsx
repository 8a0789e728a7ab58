import type { KeyboardEvent, PointerEvent, ReactElement } from 'react'
import css from './CloudSensor.module.css'
import { type Cloud, nearestInCloud } from './cloud.ts'
import { useSpoken } from './useSpoken.ts'

interface CloudSensorProps {
  /** What the drawing below is, for assistive technology. */
  readonly label: string
  /** The marks as they lie now. */
  readonly cloudNow: () => Cloud | null
  readonly chosen: number | null
  readonly onChoose: (point: number | null) => void
  /** What is said of the chosen point. */
  readonly said: string
}

const reach = { mouse: 12, touch: 26 }

/** Lets a point be chosen among drawn ones: by a click on it, or with the arrow keys one after another. */
export function CloudSensor(props: CloudSensorProps): ReactElement {
  const { chosen, cloudNow, onChoose } = props
  const choose = (event: PointerEvent<HTMLElement>): void => {
    const cloud = cloudNow()
    if (cloud === null) return
    const box = event.currentTarget.getBoundingClientRect()
    const at = { x: event.clientX - box.left, y: event.clientY - box.top }
    const near = event.pointerType === 'touch' ? reach.touch : reach.mouse
    onChoose(nearestInCloud(cloud, at, near))
  }
  const handleKey = (event: KeyboardEvent): void => {
    const places = cloudNow()?.places ?? []
    const next = placeAfter(places, chosen, event.key)
    if (next === undefined) return
    event.preventDefault()
    onChoose(next)
  }
  return (
    <>
      <div
        className={css.sensor}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one Tab stop; arrow keys walk over the points
        tabIndex={0}
        aria-label={`${props.label}. Arrow keys walk over the points.`}
        onPointerUp={choose}
        onKeyDown={handleKey}
      />
      <Said text={props.said} />
    </>
  )
}

function Said({ text }: { readonly text: string }): ReactElement {
  return (
    <p className="visually-hidden" role="status">
      {useSpoken(text)}
    </p>
  )
}

/** The point a key leads to; null for none; undefined for a key of no meaning. */
export function placeAfter(
  places: readonly number[],
  chosen: number | null,
  key: string,
): number | null | undefined {
  const last = places.length - 1
  const at = chosen === null ? -1 : places.indexOf(chosen)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return places[Math.min(last, at + 1)] ?? null
    case 'ArrowLeft':
    case 'ArrowUp':
      return places[Math.max(0, at - 1)] ?? null
    case 'Home':
      return places[0] ?? null
    case 'End':
      return places[last] ?? null
    case 'Escape':
      return null
    default:
      return undefined
  }
}
