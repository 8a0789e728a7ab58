import type { ReactElement } from 'react'
import type { FeatureId } from '../../datasets/index.ts'
import { Control } from '../common/Control.tsx'
import { laterPart } from '../common/laterPart.tsx'
import { Popover } from '../common/Popover.tsx'
import css from './Heads.module.css'

const FeatureList = laterPart((parts) => parts.FeatureList)

interface FoldedFeaturesProps {
  readonly x: number
  /** No room for the word. */
  readonly isShort: boolean
  readonly folded: readonly FeatureId[]
  readonly used: readonly FeatureId[]
}

/** "+5 features": the inputs that are not drawn where there is little room. */
export function FoldedFeatures({ x, isShort, folded, used }: FoldedFeaturesProps): ReactElement {
  return (
    <Control id="features" opens>
      <div className={css.folded} style={{ left: x }}>
        <Popover
          text={isShort ? `+${folded.length}` : `+${folded.length} features`}
          label={`Input features, ${folded.length} not in use`}
          hint="What the network reads: coordinates and functions of them."
          className={css.shortPill}
        >
          <FeatureList folded={folded} used={used} />
        </Popover>
      </div>
    </Control>
  )
}
