import type { LayerMove, RunConfig } from '../config/index.ts'
import type { ReplaceOptions, RunControl } from './runControl.ts'
import type { PlaygroundState } from './state.ts'

/** What actions are made of. */
export interface ActionContext {
  getState(): PlaygroundState
  setState(values: Partial<PlaygroundState>): void
  readonly control: RunControl
  /**
   * Starts again at step 0 with another configuration; edits of initial weights, cuts and freezes
   * stay where what they are of still exists, and a sentence tells of those that do not. Edits go with
   * their layers when those move; holds are expected to have moved.
   */
  restartWith(next: RunConfig, undoKey: ReplaceOptions['undoKey'], move?: LayerMove): void
  /** The next change of the address is a step that Back can undo. */
  push(): void
}
