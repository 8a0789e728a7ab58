import type { ReactElement } from 'react'
import { type FeatureId, featureIds, featureLabels } from '../../datasets/index.ts'
import { useActions } from '../../store/index.ts'
import { Control, useLock } from '../common/Control.tsx'
import css from './Heads.module.css'

interface FeatureListProps {
  readonly folded: readonly FeatureId[]
  readonly used: readonly FeatureId[]
}

/** The inputs in use and those that are not drawn, each to be switched. */
export function FeatureList(props: FeatureListProps): ReactElement {
  return (
    <Control id="features">
      <Switches {...props} />
    </Control>
  )
}

function Switches({ folded, used }: FeatureListProps): ReactElement {
  const lock = useLock()
  const { toggleFeature } = useActions()
  const offered = featureIds.filter((id) => folded.includes(id) || used.includes(id))
  return (
    <div className={css.features}>
      {offered.map((id) => {
        const isUsed = used.includes(id)
        const isLast = isUsed && used.length === 1
        return (
          <label key={id} className={css.feature}>
            <input
              type="checkbox"
              checked={isUsed}
              aria-disabled={isLast || lock !== null || undefined}
              onChange={() => {
                if (!isLast) toggleFeature(id)
              }}
            />
            {featureLabels[id]}
            {isLast ? <small>a network needs at least one input</small> : null}
          </label>
        )
      })}
      {lock === null ? null : <small>{lock}</small>}
    </div>
  )
}
