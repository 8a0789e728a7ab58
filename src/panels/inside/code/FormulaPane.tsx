import { Fragment, useState } from 'react'
import type { RunConfig } from '../../../config/index.ts'
import { featureLabels } from '../../../datasets/index.ts'
import { parameterCount } from '../../../engine/index.ts'
import { usePlayground } from '../../../store/index.ts'
import { Formula, type Live, useSampled } from '../../../views/index.ts'
import { Button } from '../../common/Button.tsx'
import { layerFormula, outputFormula } from '../../network/formulas.ts'
import { featureTex } from '../../network/inputItems.ts'
import css from './CodeView.module.css'
import {
  biasSymbol,
  inputSymbol,
  lossFormula,
  penaltySymbol,
  weightSymbol,
} from './codeFormulas.ts'
import { isFoldable } from './foldedPlaces.ts'
import { inputNote } from './inputNote.ts'
import { layerParts } from './layerParts.ts'
import { MatrixTable } from './MatrixTable.tsx'

interface FormulaPaneProps {
  readonly config: RunConfig
  readonly layerSizes: readonly number[]
  readonly parameters: Live<Float64Array | null>
  readonly hasNumbers: boolean
  readonly onNumbers: (hasNumbers: boolean) => void
}

const numbersMs = 500

/** The network as the lecture writes it, layer by layer; with the numbers of now on request. */
export function FormulaPane(props: FormulaPaneProps) {
  const { config, layerSizes, hasNumbers } = props
  const points = usePlayground((state) => state.run.points)
  const [isUnfolded, setUnfolded] = useState(false)
  const outputs = layerSizes.at(-1) ?? 1
  const depth = config.hidden.length
  const { features, training } = config
  const formulas = [
    ...config.hidden.map(({ activation }, i) => layerFormula(i + 1, activation)),
    outputFormula(depth + 1, config.output, outputs),
  ]
  const isPenalised = training.penalty !== 'none' && training.lambda > 0
  const note = inputNote(config, points)
  return (
    <section className={css.pane} aria-label="Formula">
      <div className={css.bar}>
        <h3 className={css.heading}>Formula</h3>
        {hasNumbers && isFoldable(layerSizes) ? (
          <Button
            look="chip"
            aria-pressed={isUnfolded}
            hint="Every row and column of the large matrices."
            onClick={() => setUnfolded(!isUnfolded)}
          >
            All entries
          </Button>
        ) : null}
        <Button
          look="chip"
          aria-pressed={hasNumbers}
          hint="The weights and biases of now under each formula."
          onClick={() => props.onNumbers(!hasNumbers)}
        >
          With numbers
        </Button>
      </div>
      <section
        className={css.formulas}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by the keyboard
        tabIndex={0}
        aria-label="The network as formulas"
      >
        <p>
          <Formula {...inputSymbol} /> = (
          {features.map((id, i) => (
            <Fragment key={id}>
              {i > 0 ? ', ' : null}
              <Formula tex={featureTex[id]} plain={featureLabels[id]} />
            </Fragment>
          ))}
          ){note === '' ? null : <span className={css.note}>{note}</span>}
        </p>
        {formulas.map((formula, layer) => (
          <Fragment key={formula.plain}>
            <p>
              <Formula {...formula} />
            </p>
            {hasNumbers ? <LayerNumbers {...props} {...{ layer, isUnfolded }} /> : null}
          </Fragment>
        ))}
        <p>
          <Formula {...lossFormula(config, outputs)} />
          {isPenalised ? (
            <span className={css.note}>
              Training adds <Formula {...penaltySymbol} /> of the weights.
            </span>
          ) : null}
        </p>
      </section>
    </section>
  )
}

interface LayerNumbersProps extends Pick<FormulaPaneProps, 'layerSizes' | 'parameters'> {
  /** From 0. */
  readonly layer: number
  readonly isUnfolded: boolean
}

/** W and b of one layer. */
function LayerNumbers({ layerSizes, parameters, layer, isUnfolded }: LayerNumbersProps) {
  const values = useSampled(parameters, numbersMs)
  if (values?.length !== parameterCount(layerSizes)) return null
  const { rows, columns, weights, biases } = layerParts(values, layerSizes, layer)
  const isRow = layer === layerSizes.length - 2 && rows === 1
  const place = `of layer ${layer + 1}`
  return (
    <div className={css.numbers}>
      <Formula {...weightSymbol(layer + 1, isRow)} />
      <span>=</span>
      <MatrixTable label={`W ${place}`} values={weights} {...{ rows, columns, isUnfolded }} />
      <Formula {...biasSymbol(layer + 1, isRow)} />
      <span>=</span>
      <MatrixTable label={`b ${place}`} values={biases} columns={1} {...{ rows, isUnfolded }} />
    </div>
  )
}
