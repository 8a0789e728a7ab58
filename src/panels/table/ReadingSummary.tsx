import { generatedDomain, type OwnTable } from '../../datasets/index.ts'
import {
  className,
  classShape,
  classToken,
  PointsPlot,
  shapePath,
  useThemeColors,
} from '../../views/index.ts'
import { formatCount } from '../common/format.ts'
import { describePoints } from './describeReading.ts'
import css from './TableDialog.module.css'

const PLOT_PX = 190

/** The points as they will stand in the plot, and how many there are of what. */
export function ReadingSummary({ points }: { readonly points: OwnTable }) {
  const colors = useThemeColors()
  const { kind, classNames, columnNames, plane, split, x1, x2, target } = points
  const task = kind === 'classes' ? (classNames.length === 2 ? 'binary' : 'classes') : kind
  const sentences = describePoints(points)
  return (
    <div className={css.summary}>
      <PointsPlot
        points={{
          task,
          classes: classNames.length,
          classNames,
          x1,
          x2,
          target,
          isTraining: split ?? x1.map(() => 1),
        }}
        domain={plane ?? generatedDomain(task)}
        sizePx={PLOT_PX}
        colors={colors}
        axisNames={[fitting(columnNames[0]), fitting(columnNames[1])]}
        label={`The points: ${sentences.join(' ')}`}
      />
      <div>
        {kind === 'classes' ? (
          <ul className={css.classes}>
            {classNames.map((_, c) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a class is its number
              <li key={c}>
                <svg viewBox="-6 -6 12 12" aria-hidden="true">
                  <path d={shapePath(classShape(c), 4)} style={{ fill: classToken(c) }} />
                </svg>
                <span>{className(points, c)}</span>
                <span className={css.count}>{formatCount(countOf(target, c))}</span>
              </li>
            ))}
          </ul>
        ) : null}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  )
}

function countOf(target: readonly number[], c: number): number {
  return target.filter((value) => value === c).length
}

/** A name that fits along the axis. */
function fitting(name: string): string {
  return name.length <= 22 ? name : `${name.slice(0, 21)}…`
}
