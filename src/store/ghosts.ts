import { describeConfig } from '../config/index.ts'
import type { Ghost, PlaygroundState } from './state.ts'

const MOST_GHOSTS = 5

/** The loss curves to keep when the present run gives way to another with the same kind of loss. */
export function ghostsWith({ config, run }: PlaygroundState): readonly Ghost[] {
  if (run.records.length < 2) return run.ghosts
  return [...run.ghosts, { label: describeConfig(config), records: run.records }].slice(
    -MOST_GHOSTS,
  )
}
