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
      const { guardedActions } = await import('./guardedActions.ts')
      // Others may have been set meanwhile.
      if (getState().view.controls === controls)
        setState({ actions: guardedActions(free, controls) })
    },
  }
}
