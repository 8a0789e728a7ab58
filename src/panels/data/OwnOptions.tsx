import { catalogue, classCountOf, classLimitsOf, curveShapes, gates } from '../../datasets/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Segmented } from '../common/Segmented.tsx'
import { ColumnOptions } from './ColumnOptions.tsx'
import css from './OwnOptions.module.css'
import { OwnPointsNote } from './OwnPointsNote.tsx'
import { gateNames, optionHints, shapeNames } from './ownOptionTexts.ts'

/** The choice that makes a set what it is: its gate, shape, classes or columns. */
export function OwnOptions() {
  const data = usePlayground((state) => state.config.data)
  const { setData } = useActions()
  const { options } = catalogue[data.set]
  if (options.includes('gate')) {
    return (
      <Segmented
        label="Gate"
        className={css.choice}
        hint={optionHints.gate}
        value={data.gate}
        options={gates.map((gate) => ({ value: gate, text: gateNames[gate] }))}
        onChange={(gate) => setData({ gate })}
      />
    )
  }
  if (options.includes('shape')) {
    return (
      <Segmented
        label="Function"
        className={css.choice}
        hint={optionHints.shape}
        value={data.shape}
        options={curveShapes.map((shape) => ({ value: shape, text: shapeNames[shape] }))}
        onChange={(shape) => setData({ shape })}
      />
    )
  }
  if (data.set === 'own') return <OwnPointsNote own={data.own} />
  if (options.includes('columns')) return <ColumnOptions />
  if (options.includes('classes')) {
    return (
      <div className={css.labelled}>
        <span>Classes</span>
        <Segmented
          label="Classes"
          className={css.choice}
          hint={optionHints.classes}
          value={String(classCountOf(data))}
          options={countsFor(data.set)}
          onChange={(count) => setData({ classes: Number(count) })}
        />
      </div>
    )
  }
  return null
}

function countsFor(set: Parameters<typeof classLimitsOf>[0]): { value: string; text: string }[] {
  const { min, max } = classLimitsOf(set)
  return Array.from({ length: max - min + 1 }, (_, index) => {
    const count = String(min + index)
    return { value: count, text: count }
  })
}
