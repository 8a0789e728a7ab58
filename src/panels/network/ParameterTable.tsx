import { type ReactElement, useMemo } from 'react'
import { layerSizesOf } from '../../config/index.ts'
import { parameterCount } from '../../engine/index.ts'
import { usePlayground, useThrottled } from '../../store/index.ts'
import { unitName } from '../../views/index.ts'
import { Dialog } from '../common/Dialog.tsx'
import { LayerTable } from './LayerTable.tsx'
import { namesOf } from './namesOf.ts'
import css from './ParameterTable.module.css'

/** Larger networks start with their layers folded. */
const foldOver = 600

interface ParameterTableProps {
  readonly onClose: () => void
}

/** Every weight and bias as a number that can be typed: the other way into the network. */
export function ParameterTable({ onClose }: ParameterTableProps): ReactElement {
  const config = usePlayground((state) => state.config)
  const layerSizes = layerSizesOf(config)
  const names = useMemo(() => namesOf(config, config.features), [config])
  const frame = useThrottled((state) => state.run.frame?.parameters ?? null, 250)
  const count = parameterCount(layerSizes)
  const values = frame?.length === count ? frame : null
  return (
    <Dialog title="All parameters" onClose={onClose}>
      <div className={css.tables}>
        <p className={css.intro}>
          Each row holds what one unit reads: its weights, then its bias. Type a number, or paste a
          block of them.
        </p>
        {names.layers.map((layer, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place
          <details key={at} className={css.layer} open={count <= foldOver || at === 0}>
            <summary className={css.summary}>
              {at < names.layers.length - 1 ? `Layer ${at + 1}` : 'Output layer'}
              <span>
                {layer.units} × {layerSizes[at]} weights, {layer.units}{' '}
                {layer.units === 1 ? 'bias' : 'biases'}
              </span>
            </summary>
            <LayerTable
              names={names}
              layerSizes={layerSizes}
              layer={at}
              values={values}
              rowNames={Array.from({ length: layer.units }, (_, unit) =>
                unitName(names, { layer: at, unit }),
              )}
            />
          </details>
        ))}
      </div>
    </Dialog>
  )
}
