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
  const Page = useMediaQuery(NARROW) ? NarrowPage : WidePage
  const [sheet, setSheet] = useState<SheetName | null>(null)
  const openHelp = useCallback(() => setSheet('help'), [])
  const openParameters = useCallback(() => setSheet('parameters'), [])
  const openGradients = useCallback(() => setSheet('gradients'), [])
  const openExport = useCallback(() => setSheet('export'), [])
  const openRuns = useCallback(() => setSheet('runs'), [])
  const close = useCallback(() => setSheet(null), [])
  useShownTheme()
  useShortcuts({ openHelp, openParameters })
  return (
    <>
      <Page onHelp={openHelp} onCheck={openGradients} onRuns={openRuns} onExport={openExport} />
      <FailurePanel />
      <Notices />
      <Sheets open={sheet} onClose={close} />
    </>
  )
}
