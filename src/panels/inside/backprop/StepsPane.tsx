import { type ReactNode, useEffect } from 'react'
import { Button } from '../../common/Button.tsx'
import css from './BackpropView.module.css'
import { endOfPass, nextLayer } from './lines.ts'
import type { Backprop } from './useBackprop.ts'

/** Slow motion: so long a line stays. */
const lineMs = 1400

interface StepsPaneProps {
  readonly backprop: Backprop
  readonly isPlaying: boolean
  readonly onPlay: (isPlaying: boolean) => void
  readonly children: ReactNode
}

/** Back and forth through the lines, by one, by layers, by passes or in slow motion. */
export function StepsPane({ backprop, isPlaying, onPlay, children }: StepsPaneProps) {
  const { lines, at, go } = backprop
  const isLast = at >= lines.length - 1
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => (isLast ? onPlay(false) : go(at + 1)), lineMs)
    return () => clearTimeout(timer)
  }, [isPlaying, isLast, at, go, onPlay])
  const atEnd = isLast ? 'This is the last line.' : null
  const step = (to: number) => () => {
    onPlay(false)
    go(to)
  }
  return (
    <div className={css.steps}>
      <Button
        icon="stepBack"
        hint="The line before (left arrow)."
        disabledBecause={at === 0 ? 'This is the first line.' : null}
        onClick={step(at - 1)}
      >
        Back
      </Button>
      <Button
        look="primary"
        icon="step"
        hint="Runs the next line (right arrow)."
        disabledBecause={atEnd}
        onClick={step(at + 1)}
      >
        Next line
      </Button>
      <Button
        hint="To the first line of the next layer."
        disabledBecause={atEnd}
        onClick={step(nextLayer(lines, at))}
      >
        Next layer
      </Button>
      <Button
        hint="To the end of the forward pass, then of the backward pass, then of the update."
        disabledBecause={atEnd}
        onClick={step(endOfPass(lines, at))}
      >
        Whole pass
      </Button>
      <Button
        icon={isPlaying ? 'pause' : 'play'}
        hint="Runs line after line in slow motion; Space or Escape stops it."
        aria-pressed={isPlaying}
        onClick={() => {
          if (isLast) go(0)
          onPlay(!isPlaying)
        }}
      >
        {isPlaying ? 'Stop' : 'Slow motion'}
      </Button>
      {children}
    </div>
  )
}
