import css from './Plot.module.css'
import type { usePlotPointer } from './usePlotPointer.ts'

interface Props {
  readonly label: string
  readonly handlers: ReturnType<typeof usePlotPointer>['handlers']
  /** Told of a click, and of Enter: the point that is looked at is chosen. */
  readonly onPick?: (() => void) | undefined
}

/** What of a plot takes pointer and keys, for reading values. */
export function PlotSensor({ label, handlers, onPick }: Props) {
  return (
    <div
      className={css.sensor}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one Tab stop; arrow keys read values
      tabIndex={0}
      aria-label={`${label}. Arrow keys move a crosshair and read the value there.`}
      {...handlers}
      onClick={onPick}
      onKeyDown={(event) => (event.key === 'Enter' ? onPick?.() : handlers.onKeyDown(event))}
    />
  )
}
