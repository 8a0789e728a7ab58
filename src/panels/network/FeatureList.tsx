import type { ReactElement } from 'react'
import { type FeatureId, featureIds, featureLabels } from '../../datasets/index.ts'
import { useActions } from '../../store/index.ts'
import css from './Heads.module.css'

interface FeatureListProps {
  readonly folded: readonly FeatureId[]
  readonly used: readonly FeatureId[]
}

/** The inputs in use and those that are not drawn, each to be switched. */
export function FeatureList({ folded, used }: FeatureListProps): ReactElement {
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
              aria-disabled={isLast || undefined}
              onChange={() => {
                if (!isLast) toggleFeature(id)
              }}
            />
            {featureLabels[id]}
            {isLast ? <small>a network needs at least one input</small> : null}
          </label>
        )
      })}
    </div>
  )
}
