import type { DatasetId } from './dataConfig.ts'

/** Each set in a sentence; loaded when there is time, since nobody reads it at first. */
export async function loadDescriptions(): Promise<Readonly<Record<DatasetId, string>>> {
  return (await import('./descriptions.ts')).datasetDescriptions
}
