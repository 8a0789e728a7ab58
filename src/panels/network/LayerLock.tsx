import type { ReactElement } from 'react'
import { hasFreeze } from '../../config/index.ts'
import { useActions, usePlayground } from '../../store/index.ts'
import { Lock } from '../../views/index.ts'
import css from './Heads.module.css'
import { PillButton } from './PillButton.tsx'

interface LayerLockProps {
  readonly at: number
  /** "layer 2", "the output layer". */
  readonly name: string
}

/** In the corner of a layer's pill; without a pointer near it only a closed one is seen. */
export function LayerLock({ at, name }: LayerLockProps): ReactElement {
  const { setFrozen } = useActions()
  const isFrozen = useIsLayerFrozen(at)
  return (
    <PillButton
      label={`Freeze ${name}`}
      hint={freezeLayerHint}
      isPressed={isFrozen}
      className={css.corner}
      wrapperClass={`${css.lockPlace} ${isFrozen ? css.seen : ''}`}
      onClick={() => setFrozen({ kind: 'layer', layer: at }, !isFrozen)}
    >
      <Lock />
    </PillButton>
  )
}

export const freezeLayerHint =
  'Training leaves the weights and biases of a frozen layer as they are.'

export function useIsLayerFrozen(layer: number): boolean {
  return usePlayground(({ config }) => hasFreeze(config.holds, { kind: 'layer', layer }))
}
