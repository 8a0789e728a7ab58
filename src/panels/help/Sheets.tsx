import { lazy, Suspense, useEffect } from 'react'
import { fetchLater, later } from '../common/later.ts'
import { NotLoaded } from './NotLoaded.tsx'

export type SheetName = 'help' | 'parameters' | 'gradients'

interface SheetProps {
  readonly onClose: () => void
}

interface SheetsProps extends SheetProps {
  readonly open: SheetName | null
}

const HelpSheet = lazy(() =>
  later.helpSheet().then(
    (module) => ({ default: module.HelpSheet }),
    () => ({ default: NotLoaded }),
  ),
)
const ParameterTable = lazy(() =>
  later.parts().then(
    (module) => ({ default: module.ParameterTable }),
    () => ({ default: NotLoaded }),
  ),
)
const GradientSheet = lazy(() =>
  later.gradientSheet().then(
    (module) => ({ default: module.GradientSheet }),
    () => ({ default: NotLoaded }),
  ),
)

/** The dialogs over the page, each loaded when it is first opened or when there is time. */
export function Sheets({ open, onClose }: SheetsProps) {
  useEffect(fetchLater, [])
  return (
    <Suspense fallback={null}>
      {open === 'help' ? <HelpSheet onClose={onClose} /> : null}
      {open === 'parameters' ? <ParameterTable onClose={onClose} /> : null}
      {open === 'gradients' ? <GradientSheet onClose={onClose} /> : null}
    </Suspense>
  )
}
