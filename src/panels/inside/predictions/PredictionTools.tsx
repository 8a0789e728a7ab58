import { type Looks, limits } from '../../../config/index.ts'
import type { ShareHead } from '../../../views/index.ts'
import { Button } from '../../common/Button.tsx'
import { Segmented } from '../../common/Segmented.tsx'
import { Slider } from '../../common/Slider.tsx'
import { PartChoice } from '../common/PartChoice.tsx'
import type { PointsOfPart } from '../common/pointsOfPart.ts'
import frameCss from '../common/ViewFrame.module.css'
import css from './PredictionsView.module.css'

export type PredictionLook = Looks['predictions']

interface PredictionToolsProps {
  readonly look: PredictionLook
  readonly choose: (values: Partial<PredictionLook>) => void
  readonly part: PointsOfPart
  readonly isHeights: boolean
  /** The outputs are shares of classes. */
  readonly isShares: boolean
  readonly own: ShareHead
  /** The only head there is room for; null = both are seen or none. */
  readonly single: ShareHead | null
  readonly hasRoom: boolean
}

const temperatures = [0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 5, 7, 10, 20]
const heads = [
  { value: 'softmax', text: 'softmax' },
  { value: 'sparsemax', text: 'sparsemax' },
] as const

export function PredictionTools(props: PredictionToolsProps) {
  const { look, choose, part, isHeights, isShares, own, single, hasRoom } = props
  return (
    <>
      {hasRoom ? null : (
        <Segmented
          label="Shown"
          hint="There is room for one at a time: all points, where they are wrong, or one point."
          value={look.pane}
          options={[
            { value: 'shares', text: 'All points' },
            { value: 'table', text: isHeights ? 'Residuals' : 'Errors' },
            { value: 'point', text: 'One point' },
          ]}
          onChange={(pane) => choose({ pane })}
          className={frameCss.choice}
        />
      )}
      {single === null ? null : (
        <Segmented
          label="Head shown"
          hint="The same logits under softmax, where every class keeps something, or under sparsemax, where many get exactly 0."
          value={single}
          options={heads}
          onChange={(head) => choose({ head: head === own ? 'own' : head })}
          className={frameCss.choice}
        />
      )}
      {isShares ? (
        <div className={css.temperature}>
          <Slider
            label="Temperature"
            symbol="T"
            value={look.temperature}
            stops={temperatures}
            range={limits.temperature}
            hint="Shares are made from logits / T: high T evens them out, low T sharpens them. Only this view changes, the network stays as it is."
            hintSide="below"
            onChange={(temperature) => choose({ temperature })}
            oneLine={hasRoom}
          />
        </div>
      ) : null}
      {isShares && own === 'sparsemax' ? (
        <Button
          look="chip"
          hint="Outlines in the output plot where sparsemax gives one class exactly 1 and all others 0."
          aria-pressed={look.onehot === 'on'}
          onClick={() => choose({ onehot: look.onehot === 'on' ? 'off' : 'on' })}
        >
          One-hot in the plot
        </Button>
      ) : null}
      {part.hasTest ? (
        <PartChoice part={part.part} onChange={(next) => choose({ part: next })} />
      ) : null}
    </>
  )
}
