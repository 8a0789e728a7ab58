import css from './Plot.module.css'
import type { usePlotPointer } from './usePlotPointer.ts'

interface Props {
  readonly label: string
  readonly handlers: ReturnType<typeof usePlotPointer>['handlers']
}

/** What of a plot takes pointer and keys, for reading values. */
export function PlotSensor({ label, handlers }: Props) {
  return (
    <div
      className={css.sensor}
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one Tab stop; arrow keys read values
      tabIndex={0}
      aria-label={`${label}. Arrow keys move a crosshair and read the value there.`}
      {...handlers}
    />
  )
}
