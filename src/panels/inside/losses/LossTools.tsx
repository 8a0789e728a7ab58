import type { Looks } from '../../../config/index.ts'
import { Button } from '../../common/Button.tsx'
import { Segmented } from '../../common/Segmented.tsx'
import { PartChoice } from '../common/PartChoice.tsx'
import type { PointsOfPart } from '../common/pointsOfPart.ts'
import frameCss from '../common/ViewFrame.module.css'

type Look = Looks['losses']

interface LossToolsProps {
  readonly look: Look
  readonly choose: (values: Partial<Look>) => void
  readonly part: PointsOfPart
  readonly isClasses: boolean
  /** All panes are seen at once. */
  readonly hasRoom: boolean
}

const panes = [
  { value: 'figure', text: 'Curves' },
  { value: 'time', text: 'Over time' },
  { value: 'points', text: 'Points' },
] as const

export function LossTools({ look, choose, part, isClasses, hasRoom }: LossToolsProps) {
  return (
    <>
      {hasRoom ? null : (
        <Segmented
          label="Shown"
          hint="There is room for one at a time: the curves, the objective over time, or every point."
          value={look.pane}
          options={panes}
          onChange={(pane) => choose({ pane })}
          className={frameCss.choice}
        />
      )}
      {part.hasTest ? (
        <PartChoice part={part.part} onChange={(next) => choose({ part: next })} />
      ) : null}
      {isClasses ? null : (
        <Button
          look="chip"
          hint="Draws (f − y)² of each point as a square in the output plot; the shaded half of it is the loss."
          aria-pressed={look.squares === 'on'}
          onClick={() => choose({ squares: look.squares === 'on' ? 'off' : 'on' })}
        >
          Squares in the plot
        </Button>
      )}
    </>
  )
}
