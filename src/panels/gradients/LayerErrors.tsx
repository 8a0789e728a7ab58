import type { Comparison } from '../../engine/index.ts'
import { formatSmall } from '../common/format.ts'
import { symbolOf } from './describeCheck.ts'
import css from './GradientSheet.module.css'

interface LayerErrorsProps {
  readonly worstOfLayers: readonly (Comparison | null)[]
}

/** The largest error in each layer. */
export function LayerErrors({ worstOfLayers }: LayerErrorsProps) {
  return (
    <table className={css.layers}>
      <thead>
        <tr>
          <th scope="col">Layer</th>
          <th scope="col">Largest relative error</th>
          <th scope="col">at</th>
        </tr>
      </thead>
      <tbody>
        {worstOfLayers.map((worst, layer) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
          <tr key={layer}>
            <th scope="row">{layer === worstOfLayers.length - 1 ? 'Output' : layer + 1}</th>
            <td>{formatSmall(worst?.error)}</td>
            <td>{worst === null ? '' : symbolOf(worst.at)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
