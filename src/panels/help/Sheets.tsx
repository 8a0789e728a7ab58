import { type ComponentType, Suspense, useEffect } from 'react'
import { Control } from '../common/Control.tsx'
import { fetchLater, later, whenOpened } from '../common/later.ts'
import { partOf } from '../common/partOf.tsx'
import { NotLoaded } from './NotLoaded.tsx'

export type SheetName = 'help' | 'parameters' | 'gradients' | 'runs' | 'export'

interface SheetProps {
  readonly onClose: () => void
}

interface SheetsProps extends SheetProps {
  readonly open: SheetName | null
}

const HelpSheet = sheet(later.parts, (parts) => parts.HelpSheet)
const ParameterTable = sheet(later.parts, (parts) => parts.ParameterTable)
const GradientSheet = sheet(later.parts, (parts) => parts.GradientSheet)
const ExportSheet = sheet(whenOpened.exports, (parts) => parts.ExportSheet)
const RunsDialog = sheet(later.keep, (parts) => parts.RunsDialog)

function sheet<Parts>(
  load: () => Promise<Parts>,
  pick: (parts: Parts) => ComponentType<SheetProps>,
) {
  return partOf(load, pick, NotLoaded)
}

/** The dialogs over the page, each loaded when it is first opened or when there is time. */
export function Sheets({ open, onClose }: SheetsProps) {
  useEffect(fetchLater, [])
  return (
    <Suspense fallback={null}>
      {open === 'help' ? <HelpSheet onClose={onClose} /> : null}
      {open === 'parameters' ? (
        <Control id="edit-parameters">
          <ParameterTable onClose={onClose} />
        </Control>
      ) : null}
      {open === 'export' ? <ExportSheet onClose={onClose} /> : null}
      {open === 'gradients' ? <GradientSheet onClose={onClose} /> : null}
      {open === 'runs' ? <RunsDialog onClose={onClose} /> : null}
    </Suspense>
  )
}
