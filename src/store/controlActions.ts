import type { ActionContext } from './actionContext.ts'
import type { Actions } from './state.ts'

/** What the visitor of a link can use. */
export function createControlActions({
  getState,
  setState,
}: ActionContext): Pick<Actions, 'setControls'> {
  let free: Actions | null = null
  return {
    async setControls(controls) {
      free ??= getState().actions
      setState({ view: { ...getState().view, controls }, actions: free })
      if (Object.keys(controls).length === 0) return
      // Without that part the page still shows what is locked, and only keys get around it.
      const guard = await import('./guardedActions.ts').catch(() => null)
      // Others may have been set meanwhile.
      if (guard === null || getState().view.controls !== controls) return
      setState({ actions: guard.guardedActions(free, controls) })
    },
  }
}
