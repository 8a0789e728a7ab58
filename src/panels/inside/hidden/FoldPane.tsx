import { Button } from '../../common/Button.tsx'
import { FoldSlider } from './FoldSlider.tsx'
import css from './HiddenView.module.css'
import { layerName } from './spaceNames.ts'

interface Props {
  readonly layer: number
  readonly percent: number
  readonly isPlaying: boolean
  readonly onPlay: () => void
  readonly onChange: (percent: number) => void
}

/** From the plane to the space, through the linear and the non-linear half-step of every layer. */
export function FoldPane({ layer, percent, isPlaying, onPlay, onChange }: Props) {
  return (
    <div className={css.fold}>
      <p className={css.way} aria-live="off">
        {wayText(layer, percent)}
      </p>
      <Button
        icon="play"
        className={css.play}
        hint="Carries the plane into the space, layer by layer: first z = W h + b, then h = g(z)."
        aria-pressed={isPlaying}
        onClick={onPlay}
      >
        Fold
      </Button>
      <FoldSlider percent={percent} place={wayText(layer, percent)} onChange={onChange} />
    </div>
  )
}

/** Where on the way: `x → z⁽¹⁾`. */
export function wayText(layer: number, percent: number): string {
  const stages = ['plane', ...(layer === 0 ? ['x'] : [])]
  for (let l = 1; l <= layer; l++) stages.push(layerName(l).replace('h', 'z'), layerName(l))
  const at = (percent / 100) * (stages.length - 1)
  const before = Math.floor(at + 1e-9)
  if (Math.abs(at - before) < 1e-6) return stages[before] ?? ''
  return `${stages[before]} → ${stages[before + 1]}`
}
