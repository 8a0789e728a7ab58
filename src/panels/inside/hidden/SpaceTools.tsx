import { type Looks, spaceAxes } from '../../../config/index.ts'
import { Segmented } from '../../common/Segmented.tsx'
import type { ChosenSpace } from './chosenSpace.ts'
import css from './HiddenView.module.css'

interface Props {
  readonly depth: number
  readonly chosen: ChosenSpace
  readonly look: Looks['hidden']
  readonly choose: (values: Partial<Looks['hidden']>) => void
}

const axesTexts = { two: '2 units', three: '3 units', principal: 'Principal' } as const
const axisKeys = ['a', 'b', 'c'] as const
const axisWords = { a: 'First', b: 'Second', c: 'Third' } as const

/** Which layer's space is shown, and along which of its units. */
export function SpaceTools({ depth, chosen, look, choose }: Props) {
  const { axes, units, layer } = chosen
  const numbers = Array.from({ length: units }, (_, at) => at + 1)
  return (
    <>
      {depth > 1 && (
        <Segmented
          label="Layer"
          hint="The space of which hidden layer is shown."
          value={String(layer)}
          options={Array.from({ length: depth }, (_, at) => ({
            value: String(at + 1),
            text: `${at === 0 ? 'Layer ' : ''}${at + 1}`,
          }))}
          onChange={(value) => choose({ layer: Number(value) === depth ? 0 : Number(value) })}
        />
      )}
      {units > 2 && (
        <Segmented
          label="Axes"
          hint="Two units, three units that you can turn, or the two directions in which the points vary most."
          value={look.axes}
          options={spaceAxes.map((value) => ({ value, text: axesTexts[value] }))}
          onChange={(value) => choose({ axes: value })}
        />
      )}
      {units > 2 && axes !== 'principal' && (
        <fieldset className={css.units}>
          <legend className="visually-hidden">Units along the axes</legend>
          {axes.map((unit, axis) => {
            const key = axisKeys[axis] ?? 'a'
            return (
              <select
                key={key}
                className={css.unit}
                aria-label={`${axisWords[key]} axis`}
                value={unit + 1}
                onChange={(event) => choose({ [key]: Number(event.target.value) })}
              >
                {numbers.map((number) => (
                  <option
                    key={number}
                    value={number}
                    disabled={number - 1 !== unit && axes.includes(number - 1)}
                  >
                    h{number}
                  </option>
                ))}
              </select>
            )
          })}
        </fieldset>
      )}
    </>
  )
}
