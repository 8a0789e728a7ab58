import { useMemo } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import { usePlayground } from '../../../store/index.ts'
import { mapLive, type ShareHead, useSampled, useSize } from '../../../views/index.ts'
import { Pane } from '../common/Pane.tsx'
import { Panes } from '../common/Panes.tsx'
import { pointsOfPart } from '../common/pointsOfPart.ts'
import { useInspection } from '../common/useInspection.ts'
import { useLook } from '../common/useLook.ts'
import { useTestShown } from '../common/useTestShown.ts'
import { ViewFrame } from '../common/ViewFrame.tsx'
import { describePredictions, describeView } from './describePredictions.ts'
import { ErrorsPane } from './ErrorsPane.tsx'
import { HeightsPane } from './HeightsPane.tsx'
import { OnePointPane } from './OnePointPane.tsx'
import css from './PredictionsView.module.css'
import { type PredictionLook, PredictionTools } from './PredictionTools.tsx'
import { pictureOfPredictions } from './pictureOfPredictions.ts'
import { predictionScene } from './predictionScene.ts'
import { ScoresPane, SharesPane } from './SharesPane.tsx'

/** Room for both heads; for more than one pane. */
const roomForBoth = 1060
const roomForPanes = 760
const captionMs = 500
const bothHeads = ['softmax', 'sparsemax'] as const

/** What the network answers: shares of classes under both heads, errors, calibration; or heights. */
export function PredictionsView() {
  const points = usePlayground((state) => state.run.points)
  return points === null ? null : <PredictionsOf points={points} />
}

function PredictionsOf({ points }: { readonly points: PointSet }) {
  const config = usePlayground((state) => state.config)
  const pointed = usePlayground((state) => state.view.point)
  const [look, choose] = useLook('predictions')
  const { temperature } = look
  const answer = useInspection({ kind: 'predictions', temperature })
  const scene = useMemo(
    () => mapLive(answer, (now) => predictionScene(now, points)),
    [answer, points],
  )
  const sampled = useSampled(scene, captionMs)
  const part = useMemo(() => pointsOfPart(points, look.part), [points, look.part])
  useTestShown(look.part === 'test')
  const [ref, size] = useSize<HTMLDivElement>()
  const { output } = config
  const isHeights = points.classes === 0
  const isShares = !isHeights && ['sigmoid', 'softmax', 'sparsemax'].includes(output)
  const own: ShareHead = output === 'sparsemax' ? 'sparsemax' : 'softmax'
  const width = size?.width ?? roomForBoth
  const hasRoom = width >= roomForPanes
  const isShown = (pane: PredictionLook['pane']): boolean => hasRoom || look.pane === pane
  const one = look.head === 'own' ? own : look.head
  const heads: readonly ShareHead[] = width >= roomForBoth ? bothHeads : [one]
  const single = isShares && heads.length === 1 && isShown('shares') ? one : null
  const point = pointed !== null && pointed < points.target.length ? pointed : part.places[0]
  const of = { scene, sampled, points, part, point: point ?? null }
  const caption = describePredictions(sampled, points, part)
  return (
    <ViewFrame
      caption={caption}
      description={describeView(caption, points, isShares)}
      phoneRem={26}
      file="predictions"
      picture={() => {
        const now = { scene: scene.get(), caption, point: of.point, table: look.table }
        return pictureOfPredictions({ config, points, part, own, heads, isShown, ...now })
      }}
      tools={
        <PredictionTools {...{ look, choose, part, isHeights, isShares, own, single, hasRoom }} />
      }
    >
      <div ref={ref} className={css.all}>
        {size === null ? null : (
          <Panes>
            {isShown('shares') && isHeights ? <HeightsPane {...of} kind="outputs" /> : null}
            {isShown('shares') && isShares
              ? heads.map((head) => (
                  <SharesPane key={head} {...of} {...{ head, output, temperature }} />
                ))
              : null}
            {isShown('shares') && !isShares && !isHeights ? <ScoresPane {...of} /> : null}
            {isShown('table') && isHeights ? <HeightsPane {...of} kind="residuals" /> : null}
            {isShown('table') && !isHeights ? (
              <ErrorsPane
                {...of}
                head={isShares ? own : null}
                table={look.table}
                onTable={(table) => choose({ table })}
              />
            ) : null}
            {isShown('point') && point !== undefined ? (
              <Pane
                name={isShares ? 'Same logits, two outputs' : 'One point'}
                beside={`point ${point + 1}`}
                share={4}
              >
                <OnePointPane {...{ scene, points, point }} />
              </Pane>
            ) : null}
          </Panes>
        )}
      </div>
    </ViewFrame>
  )
}
