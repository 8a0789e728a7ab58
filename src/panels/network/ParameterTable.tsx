import { type ComponentProps, type ReactElement, useMemo, useState } from 'react'
import { layerSizesOf } from '../../config/index.ts'
import { parameterCount } from '../../engine/index.ts'
import { usePlayground, useThrottled } from '../../store/index.ts'
import { unitName } from '../../views/index.ts'
import { Dialog } from '../common/Dialog.tsx'
import { Segmented } from '../common/Segmented.tsx'
import { CutTable, FreezeTable } from './HoldTable.tsx'
import { heldView } from './heldView.ts'
import { LayerTable } from './LayerTable.tsx'
import { namesOf } from './namesOf.ts'
import css from './ParameterTable.module.css'

/** Larger networks start with their layers folded. */
const foldOver = 600

type Mode = 'values' | 'cut' | 'frozen'

const modes = [
  { value: 'values', text: 'Values' },
  { value: 'cut', text: 'Cut' },
  { value: 'frozen', text: 'Frozen' },
] as const

const intros: Record<Mode, string> = {
  values:
    'Each row holds what one unit reads: its weights, then its bias. Type a number, or paste a block of them.',
  cut: 'A connection that is cut carries nothing and does not learn. Clear its box to join it.',
  frozen: 'Training leaves what is frozen as it is. It can still be set by hand.',
}

interface ParameterTableProps {
  readonly onClose: () => void
}

/** Every weight and bias as a number that can be typed: the other way into the network. */
export function ParameterTable({ onClose }: ParameterTableProps): ReactElement {
  const config = usePlayground((state) => state.config)
  const layerSizes = layerSizesOf(config)
  const names = useMemo(() => namesOf(config, config.features), [config])
  const frame = useThrottled((state) => state.run.frame?.parameters ?? null, 250)
  const [mode, setMode] = useState<Mode>('values')
  const held = heldView(config.holds, layerSizes)
  const count = parameterCount(layerSizes)
  const values = frame?.length === count ? frame : null
  return (
    <Dialog title="All parameters" onClose={onClose}>
      <div className={css.tables}>
        <Segmented
          label="What the table shows"
          hint="Numbers, which connections are cut, or what training leaves as it is."
          value={mode}
          options={modes}
          onChange={setMode}
          className={css.mode}
        />
        <p className={css.intro}>{intros[mode]}</p>
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
            <Contents
              mode={mode}
              names={names}
              layerSizes={layerSizes}
              layer={at}
              layerName={at < names.layers.length - 1 ? `layer ${at + 1}` : 'the output layer'}
              reads={layerSizes[at] ?? 0}
              values={values}
              held={held}
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

type ContentsProps = ComponentProps<typeof LayerTable> &
  ComponentProps<typeof CutTable> & { readonly mode: Mode }

function Contents({ mode, ...props }: ContentsProps): ReactElement {
  if (mode === 'cut') return <CutTable {...props} />
  return mode === 'frozen' ? <FreezeTable {...props} /> : <LayerTable {...props} />
}
