import { useEffect } from 'react'
import type { Looks } from '../../../config/index.ts'
import { usePlaygroundStore } from '../../../store/index.ts'
import { useLook } from '../common/useLook.ts'

type Choice = Looks['activations']

/** The layer and the unit that are shown: a unit that is selected in the network is shown large. */
export function useUnitChoice(): readonly [Choice, (values: Partial<Choice>) => void] {
  const [look, choose] = useLook('activations')
  const store = usePlaygroundStore()
  useEffect(() => {
    const follow = (): void => {
      const { selectedUnit } = store.getState().view
      if (selectedUnit !== null)
        choose({ layer: selectedUnit.layer + 1, unit: selectedUnit.unit + 1 })
    }
    follow()
    return store.subscribe(({ view }, before) => {
      if (view.selectedUnit !== before.view.selectedUnit) follow()
    })
  }, [store, choose])
  return [look, choose]
}
