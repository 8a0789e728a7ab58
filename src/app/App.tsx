import { useCallback, useState } from 'react'
import {
  FailurePanel,
  NARROW,
  Notices,
  type SheetName,
  Sheets,
  useMediaQuery,
  useShortcuts,
  useShownTheme,
} from '../panels/index.ts'
import { NarrowPage } from './NarrowPage.tsx'
import { WidePage } from './WidePage.tsx'

/** The page: one of two layouts, and what lies over it. */
export function App() {
  const isNarrow = useMediaQuery(NARROW)
  const [sheet, setSheet] = useState<SheetName | null>(null)
  const openHelp = useCallback(() => setSheet('help'), [])
  const openParameters = useCallback(() => setSheet('parameters'), [])
  const close = useCallback(() => setSheet(null), [])
  useShownTheme()
  useShortcuts({ openHelp, openParameters })
  return (
    <>
      {isNarrow ? <NarrowPage onHelp={openHelp} /> : <WidePage onHelp={openHelp} />}
      <FailurePanel />
      <Notices />
      <Sheets open={sheet} onClose={close} />
    </>
  )
}
