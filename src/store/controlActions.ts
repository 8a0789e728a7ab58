import type { ActionContext } from './actionContext.ts'
import type { Actions } from './state.ts'

let guard: typeof import('./guardedActions.ts') | null = null

/** Fetches what refuses the use of locked controls: from then on they refuse as soon as they are shown. */
export async function loadGuard(): Promise<void> {
  // When it cannot be fetched, locked controls look locked and still act; hidden ones are not there.
  guard ??= await import('./guardedActions.ts').catch(() => null)
}

/** What the visitor of a link can use. */
export function createControlActions({
  getState,
  setState,
}: ActionContext): Pick<Actions, 'setControls'> {
  let free: Actions | null = null
  /** Counts what was asked for: what was asked for later wins. */
  let asked = 0
  return {
    async setControls(controls) {
      free ??= getState().actions
      const isFree = Object.keys(controls).length === 0
      const number = ++asked
      if (!isFree && guard === null) await loadGuard()
      if (number !== asked) return
      const actions = isFree ? free : (guard?.guardedActions(free, controls) ?? free)
      setState({ view: { ...getState().view, controls }, actions })
    },
  }
}
