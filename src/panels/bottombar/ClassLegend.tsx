import { usePlayground } from '../../store/index.ts'
import { classShape, classToken, type PointShape } from '../../views/colors.ts'
import css from './BottomBar.module.css'

const none: readonly string[] = []

/** Which mark stands for which class. */
export function ClassLegend() {
  const names = usePlayground((state) => state.run.points?.classNames ?? none)
  if (names.length === 0) return null
  return (
    <ul className={css.legend} aria-label="Classes">
      {names.map((name, classNumber) => (
        <li key={name}>
          <svg viewBox="-6 -6 12 12" aria-hidden="true">
            <path d={marks[classShape(classNumber)]} style={{ fill: classToken(classNumber) }} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  )
}

const marks: Record<PointShape, string> = {
  circle: 'M-4.5 0a4.5 4.5 0 1 1 0 .01z',
  diamond: 'M0-5.5 5.5 0 0 5.5-5.5 0z',
  triangle: 'M0-5 5.2 4.5H-5.2z',
  square: 'M-4.3-4.3h8.6v8.6h-8.6z',
  cross: 'M-1.6-5h3.2v3.4H5v3.2H1.6V5h-3.2V1.6H-5v-3.2h3.4z',
  star: 'M0-5.6 1.5-1.8 5.5-1.8 2.3.8 3.5 5 0 2.6-3.5 5-2.3.8-5.5-1.8-1.5-1.8z',
}
