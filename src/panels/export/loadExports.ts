import { type ComponentType, createElement } from 'react'
import { ExportSheet } from './ExportSheet.tsx'
import { loadTemplates, type Templates } from './templates.ts'

/** What is fetched when it is first opened, or in an idle moment. */
export interface Exports {
  readonly ExportSheet: ComponentType<{ readonly onClose: () => void }>
}

/** The templates once they are there: a later opening needs no network. */
let templates: Templates | null = null

/** The dialog with all that it needs. */
export async function loadExports(): Promise<Exports> {
  const loaded = templates ?? (await loadTemplates())
  templates = loaded
  return {
    ExportSheet: ({ onClose }) => createElement(ExportSheet, { templates: loaded, onClose }),
  }
}
