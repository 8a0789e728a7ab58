import { type ComponentType, createElement } from 'react'
import { ExportSheet } from './ExportSheet.tsx'
import { loadTemplates } from './templates.ts'

/** What is fetched when it is first opened, or in an idle moment. */
export interface Exports {
  readonly ExportSheet: ComponentType<{ readonly onClose: () => void }>
}

/** The dialog with all that it needs. */
export async function loadExports(): Promise<Exports> {
  const templates = await loadTemplates()
  return { ExportSheet: ({ onClose }) => createElement(ExportSheet, { templates, onClose }) }
}
