import { type OwnTable, ownLimits, usualClassNames } from '../../datasets/index.ts'
import { useActions } from '../../store/index.ts'
import { className } from '../../views/index.ts'
import { formatWholePercent } from '../common/format.ts'
import { Segmented } from '../common/Segmented.tsx'
import { Slider } from '../common/Slider.tsx'
import css from './DrawTools.module.css'
import type { Pen } from './strokes.ts'
import type { Drawing } from './useDrawing.ts'

interface Props {
  readonly pen: Pen
  readonly onChange: (values: Partial<Pen>) => void
  readonly drawing: Drawing
}

const widths = [0, 0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2]
const densities = [1, 2, 3, 4, 6, 8, 12, 16, 24]
const { min, max } = ownLimits.classes
const counts = Array.from({ length: max - min + 1 }, (_, i) => String(min + i))

/** The brush, the classes, and what new points are for. */
export function PenOptions({ pen, onChange, drawing: { table, commit } }: Props) {
  const { notify } = useActions()
  const setClasses = (count: number): void => {
    const used = table.target.reduce((most, target) => Math.max(most, target + 1), min)
    if (count < used) {
      notify('info', `There are points of ${className(table, used - 1)}: erase them first.`)
      return
    }
    commit(withClasses(table, count))
    onChange({ value: Math.min(pen.value, count - 1) })
  }
  return (
    <div className={css.options}>
      <Slider
        label="Brush width"
        value={pen.width}
        stops={widths}
        range={{ min: 0, max: 0.5, percent: true }}
        format={formatWholePercent}
        hint="How far a drag sprays points from its line, as a share of the plane; 0 draws on the line."
        onChange={(width) => onChange({ width })}
      />
      <Slider
        label="Density"
        value={pen.density}
        stops={densities}
        range={{ min: 1, max: 100, whole: true }}
        hint="Points that a drag makes on a tenth of the plane’s width."
        onChange={(density) => onChange({ density })}
      />
      {table.kind === 'classes' ? (
        <div className={css.labelled}>
          <span>Number of classes</span>
          <Segmented
            label="Number of classes"
            hint="How many classes there are to draw; the network gets an output for each when there are more than two."
            value={String(table.classNames.length)}
            options={counts.map((count) => ({ value: count, text: count }))}
            onChange={(count) => setClasses(Number(count))}
          />
        </div>
      ) : null}
      {table.split === null ? null : (
        <div className={css.labelled}>
          <span>New points are for</span>
          <Segmented
            label="New points are for"
            hint="Whether the network trains on the points that you draw now, or is tested on them."
            value={pen.isTraining ? 'training' : 'test'}
            options={[
              { value: 'training', text: 'Training' },
              { value: 'test', text: 'Test' },
            ]}
            onChange={(part) => onChange({ isTraining: part === 'training' })}
          />
        </div>
      )}
    </div>
  )
}

function withClasses(table: OwnTable, count: number): OwnTable {
  const names = usualClassNames(count)
  return { ...table, classNames: names.map((name, i) => table.classNames[i] ?? name) }
}
