import { Suspense } from 'react'
import { limits, seedOf } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { Control } from '../common/Control.tsx'
import { laterPart } from '../common/laterPart.tsx'
import { SeedField } from '../common/SeedField.tsx'
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
          <OwnSeed />
        )}
      </Control>
    </>
  )
}

function OwnSeed() {
  const seed = usePlayground((state) => seedOf(state.config.seeds, 'data'))
  const { setSeed } = useActions()
  return (
    <SeedField
      text="seed"
      label="Data seed"
      hint="The same seed gives the same points, on every machine."
      value={seed}
      range={limits.seed}
      onChange={(value) => setSeed('data', value)}
      className={css.seed}
      fieldClass={css.seedField}
    />
  )
}
