import { lazy, Suspense } from 'react'

export type SheetName = 'help' | 'parameters'

interface SheetsProps {
  readonly open: SheetName | null
  readonly onClose: () => void
}

const HelpSheet = lazy(async () => ({ default: (await import('./HelpSheet.tsx')).HelpSheet }))
const ParameterTable = lazy(async () => ({
  default: (await import('../network/ParameterTable.tsx')).ParameterTable,
}))

/** The dialogs over the page, each loaded when it is first opened. */
export function Sheets({ open, onClose }: SheetsProps) {
  return (
    <Suspense fallback={null}>
      {open === 'help' ? <HelpSheet onClose={onClose} /> : null}
      {open === 'parameters' ? <ParameterTable onClose={onClose} /> : null}
    </Suspense>
  )
}
