import type { ReactElement } from 'react'
import { useActions } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { freezeLayerHint, useIsLayerFrozen } from './LayerLock.tsx'

/** The same as the lock in the corner, in a layer's menu. */
export function FreezeLayer({ at }: { readonly at: number }): ReactElement {
  const { setFrozen } = useActions()
  const isFrozen = useIsLayerFrozen(at)
  return (
    <Button
      hint={freezeLayerHint}
      onClick={() => setFrozen({ kind: 'layer', layer: at }, !isFrozen)}
    >
      {isFrozen ? 'Thaw layer' : 'Freeze layer'}
    </Button>
  )
}
