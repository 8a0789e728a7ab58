import type { ReactElement } from 'react'
import { headsFor } from '../../config/index.ts'
import { taskOf } from '../../datasets/index.ts'
import type { Output } from '../../engine/index.ts'
import { useActions } from '../../store/index.ts'
import { Formula, Lock } from '../../views/index.ts'
import { Control } from '../common/Control.tsx'
import { laterPart } from '../common/laterPart.tsx'
import { Popover } from '../common/Popover.tsx'
import { FunctionSelect } from './FunctionSelect.tsx'
import { outputFormula, outputSymbol } from './formulas.ts'
import { functionNames, shortFunctionNames } from './functionNames.ts'
import css from './Heads.module.css'
import { LayerLock, useIsLayerFrozen } from './LayerLock.tsx'
import { pillRoom } from './pillRoom.ts'
import type { NetworkModel } from './useNetworkModel.ts'

const OutputMenu = laterPart((parts) => parts.OutputMenu)

const outputControls = ['output', 'layers', 'edit-parameters'] as const
const outputHint = 'The function o that turns the last sums z into the prediction f(x).'

/** Of the formula over the output, in pixels. */
const formulaWidths: Record<Output, number> = {
  linear: 164,
  sigmoid: 164,
  softmax: 206,
  sparsemax: 224,
  tanh: 178,
  threshold: 172,
}

/** Formula and function of the output layer. */
export function OutputHead({ model }: { readonly model: NetworkModel }): ReactElement {
  const { setOutput } = useActions()
  const { config, layout, compact } = model
  const { output, hidden } = config
  const isFrozen = useIsLayerFrozen(hidden.length)
  const column = layout.layers.at(-1)
  const x = column?.x ?? 0
  const outputs = column?.ys.length ?? 1
  const options = [...new Set(headsFor(taskOf(config.data)).map((head) => head.output))]
  const { look } = pillRoom(layout.gap, output, compact)
  const needed = formulaWidths[output]
  const fits = layout.gap >= needed && 2 * (layout.width - x) >= needed + 8
  const formula =
    look !== 'short' && fits
      ? outputFormula(hidden.length + 1, output, outputs)
      : outputSymbol(hidden.length + 1, outputs)
  return (
    <fieldset className={css.head} style={{ left: x }} aria-label="Output layer">
      <div className={css.formula}>
        <Formula {...formula} />
      </div>
      {look === 'short' ? (
        <Control id={outputControls} opens>
          <Popover
            text={
              <>
                {(layout.gap < 60 ? shortFunctionNames : functionNames)[output]}
                {isFrozen ? <Lock /> : null}
              </>
            }
            label={`Output: ${functionNames[output]}${isFrozen ? ', frozen' : ''}`}
            hint={outputHint}
            className={css.shortPill}
          >
            <OutputMenu
              output={output}
              options={options}
              hint={outputHint}
              hidden={hidden.length}
            />
          </Popover>
        </Control>
      ) : (
        <div className={css.pill}>
          <Control id="output">
            <FunctionSelect
              label="Output function"
              hint={outputHint}
              value={output}
              options={options}
              onChange={setOutput}
            />
          </Control>
          <Control id="edit-parameters">
            <LayerLock at={hidden.length} name="the output layer" />
          </Control>
        </div>
      )}
    </fieldset>
  )
}
