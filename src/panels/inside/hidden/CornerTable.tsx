import type { SpaceAnswer } from '../../../run/index.ts'
import { usePlayground } from '../../../store/index.ts'
import { classShape, classToken, shapePath } from '../../../views/index.ts'
import { withMinus } from '../../common/format.ts'
import type { ChosenSpace } from './chosenSpace.ts'
import type { Corner } from './corners.ts'
import css from './HiddenView.module.css'
import { unitSymbol } from './spaceNames.ts'

interface Props {
  readonly corners: readonly Corner[]
  readonly chosen: ChosenSpace
  readonly places: SpaceAnswer['places']
}

const mostColumns = 3

/** The lecture's table: the corners, where the hidden units carry them, and what comes out. */
export function CornerTable({ corners, chosen, places }: Props) {
  const depth = usePlayground((state) => state.config.hidden.length)
  const { layer, units, axes } = chosen
  const shown = axes === 'principal' ? [0, 1] : axes.filter((unit) => unit < units)
  const columns = layer === 0 ? [] : shown.slice(0, mostColumns)
  const count = corners.length
  return (
    <table className={css.table}>
      <caption className="visually-hidden">
        The four corners, the hidden units’ values there, and the output
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">class</span>
          </th>
          <th scope="col">x₁</th>
          <th scope="col">x₂</th>
          {columns.map((unit) => (
            <th key={unit} scope="col">
              {unitSymbol('h', layer, unit, depth)}
            </th>
          ))}
          <th scope="col">f(x)</th>
        </tr>
      </thead>
      <tbody>
        {corners.map(({ x1, x2, target }, n) => (
          <tr key={`${x1} ${x2}`}>
            <td>
              <svg
                width="14"
                height="14"
                viewBox="-7 -7 14 14"
                role="img"
                aria-label={`class ${target}`}
              >
                <path d={shapePath(classShape(target), 4.6)} fill={classToken(target)} />
              </svg>
            </td>
            <td>{withMinus(String(x1 / 3))}</td>
            <td>{withMinus(String(x2 / 3))}</td>
            {columns.map((unit) => (
              <td key={unit}>{fixed(places.h[unit * count + n], 2)}</td>
            ))}
            <td className={css.output}>{fixed(places.f[n], 3)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function fixed(value: number | undefined, digits: number): string {
  return value === undefined || !Number.isFinite(value) ? '–' : withMinus(value.toFixed(digits))
}
