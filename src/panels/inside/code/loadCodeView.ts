import { type ComponentType, createElement } from 'react'
import { loadTemplates } from '../../export/templates.ts'
import { CodeView } from './CodeView.tsx'

/** The view with the texts that its programs are written from. */
export async function loadCodeView(): Promise<ComponentType> {
  const templates = await loadTemplates()
  return () => createElement(CodeView, { templates })
}
