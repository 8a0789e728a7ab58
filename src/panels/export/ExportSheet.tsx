import { useState } from 'react'
import { Dialog } from '../common/Dialog.tsx'
import { Segmented } from '../common/Segmented.tsx'
import { CodePart } from './CodePart.tsx'
import css from './ExportSheet.module.css'
import { PicturesPart } from './PicturesPart.tsx'
import { TablesPart } from './TablesPart.tsx'
import type { Templates } from './templates.ts'

const parts = [
  { value: 'code', text: 'Code' },
  { value: 'tables', text: 'Tables' },
  { value: 'pictures', text: 'Pictures' },
] as const
type Part = (typeof parts)[number]['value']

interface ExportSheetProps {
  readonly templates: Templates
  readonly onClose: () => void
}

/** The run to take along: as a program, as tables, as pictures. */
export function ExportSheet({ templates, onClose }: ExportSheetProps) {
  const [part, setPart] = useState<Part>('code')
  return (
    <Dialog title="Export" onClose={onClose}>
      <Segmented
        label="What to export"
        value={part}
        options={parts}
        onChange={setPart}
        hint="A program that trains the next epoch, the run’s numbers, or its pictures."
        className={css.parts}
      />
      {part === 'code' ? <CodePart templates={templates} /> : null}
      {part === 'tables' ? <TablesPart /> : null}
      {part === 'pictures' ? <PicturesPart /> : null}
    </Dialog>
  )
}
