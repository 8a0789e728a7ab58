import { type CSSProperties, useId } from 'react'
import { Hint } from '../../common/Hint.tsx'
import css from './FoldSlider.module.css'

interface Props {
  readonly percent: number
  /** Where on the way that is, in words. */
  readonly place: string
  readonly onChange: (percent: number) => void
}

/** From the flat plane to the folded one. */
export function FoldSlider({ percent, place, onChange }: Props) {
  const id = useId()
  return (
    <Hint
      id={`${id}hint`}
      className={css.slider}
      text="From the flat input plane to the space; on the way lie z and h of each layer."
    >
      <label htmlFor={id} className="visually-hidden">
        Folded
      </label>
      <input
        id={id}
        type="range"
        className={css.track}
        style={{ '--fill': percent / 100 } as CSSProperties}
        min={0}
        max={100}
        step={1}
        value={percent}
        aria-valuetext={`${percent} percent: ${place}`}
        aria-describedby={`${id}hint`}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <span className={css.ends} aria-hidden="true">
        <span>flat</span>
        <span>folded</span>
      </span>
    </Hint>
  )
}
