import { useMemo } from 'react'
import type { PointSet } from '../../../datasets/index.ts'
import { usePlayground } from '../../../store/index.ts'
import { mapLive, useSampled, useSize } from '../../../views/index.ts'
import { NARROW, useMediaQuery } from '../../common/useMediaQuery.ts'
import { Pane } from '../common/Pane.tsx'
import { Panes, Sized } from '../common/Panes.tsx'
import { pointsOfPart } from '../common/pointsOfPart.ts'
import { useInspection } from '../common/useInspection.ts'
import { useLook } from '../common/useLook.ts'
import { useTestShown } from '../common/useTestShown.ts'
import { ViewFrame } from '../common/ViewFrame.tsx'
import { CurvesPane } from './CurvesPane.tsx'
import { describeLosses, describeView } from './describeLosses.ts'
import css from './LossesView.module.css'
import { LossTable } from './LossTable.tsx'
import { LossTools } from './LossTools.tsx'
import {
  curvesOf,
  marginRanges,
  residualCurve,
  residualRanges,
  residualReach,
} from './lossFigure.ts'
import { lossScene } from './lossScene.ts'
import { ObjectiveOverTime } from './ObjectiveOverTime.tsx'
import { pictureOfLosses } from './pictureOfLosses.ts'
import { useRecords } from './useRecords.ts'

/** Where there is less, one pane at a time. */
const roomForAll = 1060
const captionMs = 500
const rowPx = { mouse: 24, touch: 44 }

/** What each point adds to the loss: on the lecture's curves, over time, and in a table. */
export function LossesView() {
  const points = usePlayground((state) => state.run.points)
  return points === null ? null : <LossesOf points={points} />
}

function LossesOf({ points }: { readonly points: PointSet }) {
  const config = usePlayground((state) => state.config)
  const chosen = usePlayground((state) => state.view.point)
  const [look, choose] = useLook('losses')
  const answer = useInspection({ kind: 'losses' })
  const scene = useMemo(() => mapLive(answer, (now) => lossScene(now, points)), [answer, points])
  const sampled = useSampled(scene, captionMs)
  const records = useRecords()
  const part = useMemo(() => pointsOfPart(points, look.part), [points, look.part])
  const isClasses = points.classes > 0
  const { output, loss } = config
  const curves = useMemo(
    () => (isClasses ? curvesOf({ output, loss }, look) : [residualCurve]),
    [isClasses, output, loss, look],
  )
  const reach = residualReach(sampled, part.places)
  const ranges = useMemo(
    () => (isClasses ? marginRanges({ output, loss }) : residualRanges(reach)),
    [isClasses, output, loss, reach],
  )
  const [ref, size] = useSize<HTMLDivElement>()
  const isNarrow = useMediaQuery(NARROW)
  const hasRoom = (size?.width ?? 0) >= roomForAll
  const isShown = (pane: typeof look.pane): boolean => hasRoom || look.pane === pane
  const caption = describeLosses(sampled, part, isClasses)
  useTestShown(look.part === 'test')
  return (
    <ViewFrame
      caption={caption}
      description={describeView(caption, points, curves)}
      phoneRem={36}
      file="losses"
      picture={() => {
        const now = { scene: scene.get(), records: records.get(), caption, order: look.order }
        return pictureOfLosses({ config, points, part, curves, ranges, chosen, isShown, ...now })
      }}
      tools={<LossTools {...{ look, choose, part, isClasses, hasRoom }} />}
    >
      <div ref={ref} className={css.all}>
        {size === null ? null : (
          <Panes>
            {isShown('figure') ? (
              <CurvesPane
                {...{ scene, points, part, curves, ranges }}
                onToggle={({ name, isOn }) => choose({ [name]: isOn ? 'off' : 'on' })}
              />
            ) : null}
            {isShown('time') ? (
              <Pane name="Objective over time" share={2}>
                <Sized>{(room) => <ObjectiveOverTime {...room} records={records} />}</Sized>
              </Pane>
            ) : null}
            {isShown('points') ? (
              <Pane name="Every point" beside={part.name} share={3}>
                <Sized>
                  {({ height }) => (
                    <LossTable
                      {...{ scene, points, part, height }}
                      order={look.order}
                      onOrder={(order) => choose({ order })}
                      rowHeight={isNarrow ? rowPx.touch : rowPx.mouse}
                    />
                  )}
                </Sized>
              </Pane>
            ) : null}
          </Panes>
        )}
      </div>
    </ViewFrame>
  )
}
