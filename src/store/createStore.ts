import { createStore, type StoreApi } from 'zustand/vanilla'
import { fitHolds, type Holds, moveEdits } from '../config/index.ts'
import type { ActionContext } from './actionContext.ts'
import { createControlActions } from './controlActions.ts'
import { createDataActions } from './dataActions.ts'
import { initialState } from './initialState.ts'
import { createLinkActions } from './linkActions.ts'
import { createRunActions } from './runActions.ts'
import { createRunControl } from './runControl.ts'
import { editsOfStart, editsThatFit } from './startOfRun.ts'
import type { Actions, PlaygroundState } from './state.ts'
import { createStructureActions } from './structureActions.ts'
import type { Surroundings } from './surroundings.ts'
import { createViewActions } from './viewActions.ts'

export type PlaygroundStore = StoreApi<PlaygroundState>

export interface StoreOptions extends Surroundings {
  /** Told before a change that Back should undo: the address of now stays behind. */
  onPush(): void
}

/** One playground: state, actions and a training worker of its own. */
export function createPlaygroundStore(options: StoreOptions): PlaygroundStore {
  const store = createStore<PlaygroundState>(() => ({
    ...initialState,
    actions: {} as Actions,
  }))
  const control = createRunControl(store, options)
  const context: ActionContext = {
    getState: store.getState,
    setState: (values) => store.setState(values),
    control,
    restartWith(wished, undoKey, move) {
      const { config, run, actions } = store.getState()
      const next = fitHolds(wished)
      const edits = editsOfStart(run.journal)
      const journal = editsThatFit(move ? moveEdits(edits, move) : edits, next)
      const lost = edits.length - journal.length + countOf(config.holds) - countOf(next.holds)
      if (lost > 0) {
        const what = lost === 1 ? 'One change' : `${lost} changes`
        actions.notify('info', `${what} of weights that no longer exist were left out.`, [
          'Undo brings them back.',
        ])
      }
      control.replace({ start: next, journal }, { undoKey })
    },
    push: options.onPush,
  }
  store.setState({
    actions: {
      ...createDataActions(context),
      ...createStructureActions(context),
      ...createRunActions(context),
      ...createViewActions(context),
      ...createLinkActions(context),
      ...createControlActions(context),
    },
  })
  return store
}

function countOf({ cuts, frozen }: Holds): number {
  return cuts.length + frozen.length
}
