import { CHAIN_EPSILON, type ChainValues, chainSteps, Formula } from '../../../views/index.ts'
import { formatSmall, withMinus } from '../../common/format.ts'
import css from './ChainView.module.css'
import { closedForm, quotientForm } from './chainFormulas.ts'

interface ChainCheckProps {
  readonly values: ChainValues
  readonly step: number
}

/** dr/dt by the paths, by the closed form and by a difference quotient, side by side. */
export function ChainCheck({ values, step }: ChainCheckProps) {
  const { sum, closed, quotient } = values
  const isDone = step >= chainSteps
  return (
    <table className={css.check}>
      <thead>
        <tr>
          <th scope="col">
            Check <span>ε = {CHAIN_EPSILON}</span>
          </th>
          <th scope="col">dr/dt</th>
          <th scope="col">off by</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Sum over paths</th>
          <td className={css.sum}>{isDone ? digits(sum) : '–'}</td>
          <td>{isDone ? off(sum - closed) : '–'}</td>
        </tr>
        <tr>
          <th scope="row">
            Closed form <Formula {...closedForm} />
          </th>
          <td>{digits(closed)}</td>
          <td />
        </tr>
        <tr>
          <th scope="row">
            <span className="visually-hidden">Difference quotient</span>
            <Formula {...quotientForm} />
          </th>
          <td>{digits(quotient)}</td>
          <td>{off(quotient - closed)}</td>
        </tr>
      </tbody>
    </table>
  )
}

/** Nine significant digits show what ε costs. */
function digits(value: number): string {
  return withMinus(String(Number(value.toPrecision(9))).replace('e+', 'e'))
}

function off(difference: number): string {
  return difference === 0 ? '0' : formatSmall(difference)
}
