import { type ReactNode, useId } from 'react'
import css from './Metrics.module.css'

interface MetricProps {
  readonly label: string
  /** Under the figure, small. */
  readonly note?: string | null
  readonly look?: string | undefined
  readonly children: ReactNode
}

/** One large figure under its name. */
export function Metric({ label, note, look, children }: MetricProps) {
  const id = useId()
  return (
    <div className={css.metric}>
      <dt>
        <span id={id}>{label}</span>
      </dt>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: a definition is named by its term */}
      <dd className={look} aria-labelledby={id}>
        {children}
      </dd>
      {note == null ? null : <dd className={css.note}>{note}</dd>}
    </div>
  )
}
