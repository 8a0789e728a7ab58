import type { Output } from '../../../engine/index.ts'
import type { ShareHead } from '../../../views/index.ts'
import { Pane } from '../common/Pane.tsx'
import { Sized } from '../common/Panes.tsx'
import css from './PredictionsView.module.css'
import type { PredictionPaneProps } from './predictionPane.ts'
import { SharesPicture } from './SharesPicture.tsx'
import { supportText } from './sharesDrawing.ts'

interface SharesPaneProps extends PredictionPaneProps {
  readonly head: ShareHead
  readonly output: Output
  readonly temperature: number
}

/** The points under one head, and in counts. */
export function SharesPane(props: SharesPaneProps) {
  const { head, output, temperature, scene, sampled, points, part, point } = props
  const { places } = part
  const isOwn = head === (output === 'sparsemax' ? 'sparsemax' : 'softmax')
  const of = temperature === 1 ? '' : ' / T'
  const aside = isOwn ? ownerText(output, of) : `same logits${of}`
  return (
    <Pane name={head} beside={aside} share={4}>
      <Sized>
        {(room) => (
          <SharesPicture
            {...room}
            {...{ scene, points, places, head }}
            chosen={point}
            isShares
            label={`${part.name} under ${head}`}
          />
        )}
      </Sized>
      <p className={css.counts}>
        {sampled && supportText({ answer: sampled.answer, points, places, head })}
      </p>
    </Pane>
  )
}

function ownerText(output: Output, of: string): string {
  const name = output === 'sigmoid' ? 'this network, σ(z)' : 'this network'
  return of === '' ? name : `${name}, logits${of}`
}

/** Outputs that are no shares. */
export function ScoresPane({ scene, points, part, point }: PredictionPaneProps) {
  return (
    <Pane name="Scores" beside="f of class 0 below, of class 1 above" share={5}>
      <Sized>
        {(room) => (
          <SharesPicture
            {...room}
            {...{ scene, points }}
            places={part.places}
            head="softmax"
            chosen={point}
            isShares={false}
            label={`Scores of ${part.name}`}
          />
        )}
      </Sized>
    </Pane>
  )
}
