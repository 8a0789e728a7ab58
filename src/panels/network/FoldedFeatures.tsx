import type { ReactElement } from 'react'
import { type FeatureId, featureIds, featureLabels } from '../../datasets/index.ts'
import { useActions } from '../../store/index.ts'
import { Popover } from '../common/Popover.tsx'
import css from './Heads.module.css'

interface FoldedFeaturesProps {
  readonly x: number
  /** No room for the word. */
  readonly isShort: boolean
  readonly folded: readonly FeatureId[]
  readonly used: readonly FeatureId[]
}

/** "+5 features": the inputs that are not drawn where there is little room. */
export function FoldedFeatures({ x, isShort, folded, used }: FoldedFeaturesProps): ReactElement {
  const { toggleFeature } = useActions()
  const offered = featureIds.filter((id) => folded.includes(id) || used.includes(id))
  return (
    <div className={css.folded} style={{ left: x }}>
      <Popover
        text={isShort ? `+${folded.length}` : `+${folded.length} features`}
        label={`Input features, ${folded.length} not in use`}
        hint="What the network reads: coordinates and functions of them."
        className={css.shortPill}
      >
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
      </Popover>
    </div>
  )
}
