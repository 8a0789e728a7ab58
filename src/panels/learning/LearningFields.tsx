import { l1Rules, limits, samplings, seedOf } from '../../config/index.ts'
import { taskOf } from '../../datasets/index.ts'
import { initialisations } from '../../engine/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Control } from '../common/Control.tsx'
import { SeedField } from '../common/SeedField.tsx'
import { Select } from '../common/Select.tsx'
import { fieldHints, initialisationNames, l1RuleNames, samplingNames } from './fieldTexts.ts'
import css from './LearningPanel.module.css'

/** The less used settings: the first weights, the order of the examples, how L1 is trained. */
export function LearningFields() {
  const penalty = usePlayground((state) => state.config.training.penalty)
  const sampling = usePlayground((state) => state.config.training.sampling)
  const l1Rule = usePlayground((state) => state.config.training.l1Rule)
  const { setTraining } = useActions()
  return (
    <>
      <InitialisationChoice />
      <WeightDraw />
      <Control id="sampling">
        <Select
          label="Sampling"
          hint={fieldHints.sampling}
          value={sampling}
          options={samplings.map((name) => ({ value: name, text: samplingNames[name] }))}
          onChange={(name) => setTraining({ sampling: name })}
          oneLine
        />
      </Control>
      {penalty === 'l1' ? (
        <Control id="regulariser">
          <Select
            label="L1 rule"
            hint={fieldHints.l1Rule}
            value={l1Rule}
            options={l1Rules.map((name) => ({ value: name, text: l1RuleNames[name] }))}
            onChange={(name) => setTraining({ l1Rule: name })}
            oneLine
          />
        </Control>
      ) : null}
    </>
  )
}

/** Knots lie along one axis, so they are offered for curves only. */
function InitialisationChoice() {
  const init = usePlayground((state) => state.config.init)
  const isCurve = usePlayground((state) => taskOf(state.config.data) === 'curve')
  const { setInitialisation } = useActions()
  const offered = initialisations.filter((name) => name !== 'knot' || isCurve)
  return (
    <Control id="first-weights">
      <Select
        label="First weights"
        hint={fieldHints.init}
        value={init}
        options={offered.map((name) => ({ value: name, text: initialisationNames[name] }))}
        onChange={setInitialisation}
        oneLine
      />
    </Control>
  )
}

/** By TensorFlow Playground's rules weights go on in the stream of the points. */
function WeightDraw() {
  const isForeign = usePlayground(
    ({ config }) => config.rules !== null && config.init === 'uniform-half',
  )
  return isForeign ? <Resets /> : <WeightSeed />
}

function Resets() {
  const resets = usePlayground((state) => state.config.rules?.resets ?? 0)
  const { setRules } = useActions()
  return (
    <Control id="seeds">
      <SeedField
        text="Resets"
        label="Resets"
        hint={fieldHints.resets}
        value={resets}
        range={limits.resets}
        onChange={(value) => setRules({ resets: value })}
        className={css.seed}
        fieldClass={css.seedField}
      />
    </Control>
  )
}

function WeightSeed() {
  const seed = usePlayground((state) => seedOf(state.config.seeds, 'weights'))
  const { setSeed } = useActions()
  return (
    <Control id="seeds">
      <SeedField
        text="Weight seed"
        label="Weight seed"
        hint={fieldHints.seed}
        value={seed}
        range={limits.seed}
        onChange={(value) => setSeed('weights', value)}
        className={css.seed}
        fieldClass={css.seedField}
      />
    </Control>
  )
}
