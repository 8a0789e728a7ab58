import { useCallback, useMemo } from 'react'
import { type InsideTab, type Looks, usualLooks } from '../../../config/index.ts'
import { useActions, usePlayground, usePlaygroundStore } from '../../../store/index.ts'

/** What is chosen inside a view, and a way to choose: it stays while other views are open, and is in the link. */
export function useLook<Tab extends InsideTab>(
  tab: Tab,
): readonly [Looks[Tab], (values: Partial<Looks[Tab]>) => void] {
  const kept = usePlayground((state) => state.view.looks[tab])
  const store = usePlaygroundStore()
  const { setView } = useActions()
  const look = useMemo(() => ({ ...usualLooks[tab], ...kept }), [tab, kept])
  const choose = useCallback(
    (values: Partial<Looks[Tab]>) => {
      const { looks } = store.getState().view
      const usual = new Map<string, unknown>(Object.entries(usualLooks[tab]))
      const chosen = Object.entries({ ...looks[tab], ...values })
      const unusual = chosen.filter(([name, value]) => value !== usual.get(name))
      setView({ looks: { ...looks, [tab]: Object.fromEntries(unusual) } })
    },
    [tab, store, setView],
  )
  return [look, choose]
}
