import { useActions } from '../../../store/index.ts'
import { type SpaceLook, SpacePlot } from '../../../views/index.ts'
import type { ChosenSpace } from './chosenSpace.ts'
import type { SpaceWords } from './describeSpace.ts'
import css from './HiddenView.module.css'
import { layerName } from './spaceNames.ts'
import type { Fold } from './useFold.ts'
import type { Space } from './useSpace.ts'

interface Props {
  readonly space: Space
  readonly fold: Fold
  readonly chosen: ChosenSpace
  readonly look: SpaceLook
  readonly words: SpaceWords
  readonly onTurn: (view: { readonly turn: number; readonly tilt: number }) => void
}

/** The space itself. */
export function SpacePane({ space, fold, chosen, look, words, onTurn }: Props) {
  const { setView } = useActions()
  const name = chosen.layer === 0 ? 'Input space' : 'Hidden space'
  return (
    <section className={css.pane} aria-label={name}>
      <h3 className={`${css.title} ${css.indented}`}>
        {name} <span>{layerName(chosen.layer)}</span>
      </h3>
      <SpacePlot
        scene={space.scene}
        fold={fold.live}
        look={look}
        isSolid={chosen.axes.length === 3}
        label={`${name}. ${words.caption}`}
        onPick={(point) => setView({ point: point < 0 ? null : point })}
        onTurn={onTurn}
      />
    </section>
  )
}
