import { type KeyboardEvent, useRef } from 'react'
import { type ChainValues, Formula } from '../../../views/index.ts'
import css from './ChainView.module.css'
import { chainLines } from './chainLines.ts'

interface ChainWalkProps {
  readonly values: ChainValues
  readonly step: number
  readonly onStep: (step: number) => void
}

/** The lines of the walk: one Tab stop, arrows move; the line at hand is lit. */
export function ChainWalk({ values, step, onStep }: ChainWalkProps) {
  const lines = chainLines(values)
  const box = useRef<HTMLDivElement>(null)
  const handleKey = (event: KeyboardEvent): void => {
    const last = lines.length
    const places: Record<string, number> = {
      ArrowDown: Math.min(last, step + 1),
      ArrowUp: Math.max(1, step - 1),
      Home: 1,
      End: last,
    }
    const next = places[event.key]
    if (next === undefined) return
    event.preventDefault()
    onStep(next)
    box.current?.querySelectorAll('button')[next - 1]?.focus()
  }
  const pass = (name: 'forward' | 'backward', title: string, note: string) => (
    <section aria-label={`${title} pass`}>
      <h3 className={css.heading}>
        {title} <span>{note}</span>
      </h3>
      <ol className={css.lines}>
        {lines.map((line, at) =>
          line.pass === name ? (
            <li key={line.plain}>
              <button
                type="button"
                className={css.line}
                data-pass={name}
                data-done={at < step}
                aria-current={at + 1 === step ? 'step' : undefined}
                tabIndex={at + 1 === Math.max(1, step) ? 0 : -1}
                onClick={() => onStep(at + 1)}
              >
                <span className={css.number}>{at + 1}</span>
                <Formula tex={line.tex} plain={line.plain} />
                {at < step ? (
                  <span className={css.numbers}>
                    {' = '}
                    {line.numbers}
                  </span>
                ) : null}
              </button>
            </li>
          ) : null,
        )}
      </ol>
    </section>
  )
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of the buttons inside
    <div ref={box} className={css.walk} onKeyDown={handleKey}>
      {pass('forward', 'Forward', 'values')}
      {pass('backward', 'Backward', 'derivatives')}
    </div>
  )
}
