import { type KeptRun, writeRunFile } from '../../keep/index.ts'
import { saveFile } from '../common/saveFile.ts'

/** Downloads runs as one file, named after the run when there is one, else after the day. */
export function saveRuns(runs: readonly KeptRun[]): void {
  const [only] = runs
  const day = new Date().toISOString().slice(0, 10)
  const name = runs.length === 1 && only !== undefined ? fileName(only.name) : `my-runs-${day}`
  saveFile(`${name}.json`, writeRunFile(runs))
}

/** What every system takes as a name of a file. */
function fileName(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  return plain.slice(0, 60) || 'run'
}
