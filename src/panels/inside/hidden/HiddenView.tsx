import { useMemo } from 'react'
import type { Looks } from '../../../config/index.ts'
import { usePlayground } from '../../../store/index.ts'
import { className, useSampled, useSize } from '../../../views/index.ts'
import { Segmented } from '../../common/Segmented.tsx'
import { useLook } from '../common/useLook.ts'
import { ViewFrame } from '../common/ViewFrame.tsx'
import { chosenSpace } from './chosenSpace.ts'
import { cornersOf, markedCorners } from './corners.ts'
import { describeSpace, type SpaceWords } from './describeSpace.ts'
import { FoldPane } from './FoldPane.tsx'
import css from './HiddenView.module.css'
import { hiddenLayout } from './hiddenLayout.ts'
import { InputPane } from './InputPane.tsx'
import { pictureOfSpace } from './pictureOfSpace.ts'
import { SpacePane } from './SpacePane.tsx'
import { SpaceTools } from './SpaceTools.tsx'
import { useFold } from './useFold.ts'
import { useSpace } from './useSpace.ts'
import { useSpaceLook } from './useSpaceLook.ts'
import { VerdictPane } from './VerdictPane.tsx'

const sampleMs = 500
const waiting: SpaceWords = { verdict: null, headline: '', details: [], caption: '' }

/** The input plane carried into the space of a layer's units, and whether planes separate the classes there. */
export function HiddenView() {
  const config = usePlayground((state) => state.config)
  const points = usePlayground((state) => state.run.points)
  const [look, choose] = useLook('hidden')
  const chosen = useMemo(() => chosenSpace(config, look), [config, look])
  const corners = useMemo(() => cornersOf(config), [config])
  const fold = useFold(look.fold, (percent) => choose({ fold: percent }))
  const space = useSpace(config, points, chosen, look.fold < 100 || fold.isPlaying, corners)
  const { scene } = space
  const answer = useSampled(space.answer, sampleMs)
  const words = useMemo(() => {
    if (answer === null || points === null) return waiting
    const names = points.classNames.map((_, c) => className(points, c))
    return describeSpace({ ...answer, stage: answer.stages.at(-1) }, names, corners)
  }, [answer, points, corners])
  const [ref, size] = useSize<HTMLDivElement>()
  const layout = size && hiddenLayout(size.width, size.height)
  const spaceLook = useSpaceLook(config, chosen, look, layout?.sidePx ?? 0)
  const shows = (one: Looks['hidden']['pane']): boolean =>
    layout !== null && (layout.panes === 'all' || look.pane === one)
  return (
    <ViewFrame
      caption={words.caption}
      description={[words.caption, `${words.headline}.`, ...words.details].join(' ')}
      file="hidden-space"
      phoneRem={28}
      picture={() => pictureOfSpace(config, scene.get(), fold.live.get(), spaceLook, words)}
      tools={<SpaceTools {...{ chosen, look, choose }} depth={config.hidden.length} />}
    >
      {layout?.panes === 'one' && (
        <Segmented
          label="Shown on this screen"
          hint="One picture at a time where there is no room for both."
          value={look.pane}
          options={[
            { value: 'input', text: 'Input plane' },
            { value: 'space', text: 'Hidden space' },
            { value: 'verdict', text: 'Verdict' },
          ]}
          onChange={(pane) => choose({ pane })}
        />
      )}
      <div
        ref={ref}
        className={css.panes}
        data-panes={layout?.panes}
        data-titles={layout?.hasTitles}
      >
        {layout && shows('input') && (
          <InputPane
            points={points}
            sizePx={layout.sidePx}
            corners={markedCorners(corners, config)}
          />
        )}
        {layout && shows('space') && (
          <>
            <FoldPane
              layer={chosen.layer}
              percent={look.fold}
              isPlaying={fold.isPlaying}
              onPlay={() => fold.play(() => (scene.get()?.stages.length ?? 0) > 1)}
              onChange={(percent) => choose({ fold: percent })}
            />
            <SpacePane
              {...{ space, fold, chosen, words }}
              look={spaceLook}
              onTurn={(view) => choose(view)}
            />
          </>
        )}
        {layout && shows('verdict') && (
          <VerdictPane {...{ words, corners, chosen, answer }} hasTable={layout.hasTable} />
        )}
      </div>
    </ViewFrame>
  )
}
