import { Suspense, useId } from 'react'
import { limits, seedOf } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { Control } from '../common/Control.tsx'
import { Hint } from '../common/Hint.tsx'
import { laterPart } from '../common/laterPart.tsx'
import { NumberField } from '../common/NumberField.tsx'
import css from './DataPanel.module.css'

const ForeignSeed = laterPart((parts) => parts.ForeignSeed)

/** New points from the next seed, or from one that is typed. */
export function DataSeed() {
  const isForeign = usePlayground((state) => state.config.rules !== null)
  const { newPoints } = useActions()
  return (
    <>
      <Control id="new-points">
        <Button
          icon="dice"
          look="chip"
          hint="Makes other points of the same kind, from the next data seed; training starts anew."
          onClick={newPoints}
        >
          New points
        </Button>
      </Control>
      <Control id="seeds">
        {isForeign ? (
          <Suspense>
            <ForeignSeed />
          </Suspense>
        ) : (
          <SeedField />
        )}
      </Control>
    </>
  )
}

function SeedField() {
  const seed = usePlayground((state) => seedOf(state.config.seeds, 'data'))
  const { setSeed } = useActions()
  const id = useId()
  return (
    <Hint
      id={`${id}hint`}
      text="The same seed gives the same points, on every machine."
      className={css.seed}
    >
      <label htmlFor={id}>seed</label>
      <NumberField
        id={id}
        label="Data seed"
        className={css.seedField}
        value={seed}
        range={{ ...limits.seed, whole: true }}
        format={String}
        describedBy={`${id}hint`}
        onChange={(value) => setSeed('data', value)}
      />
    </Hint>
  )
}
