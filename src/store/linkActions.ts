import { decodeLink, encodeLink, type LinkState } from '../config/index.ts'
import type { ActionContext } from './actionContext.ts'
import { linkStateOf } from './startOfRun.ts'
import type { Actions } from './state.ts'

type LinkActions = Pick<Actions, 'linkNow' | 'openLink' | 'backToLink'>

/** Runs as addresses. */
export function createLinkActions({ getState, setState, control }: ActionContext): LinkActions {
  let opened: LinkState | null = null

  function open(state: LinkState, undoKey: string | null): void {
    const { config, journal, target, view } = state
    opened = state
    setState({ view: { ...getState().view, ...view, selectedUnit: null, hoveredUnit: null } })
    const isAtStart = target.step === 0 && target.examples === 0
    const next = isAtStart ? { start: config, journal } : { start: config, journal, target }
    control.replace(next, { undoKey })
  }

  return {
    linkNow: () => encodeLink(linkStateOf(getState())),
    openLink(hash) {
      const { state, problems } = decodeLink(hash)
      const isFirst = opened === null
      open(state, isFirst ? null : '')
      if (problems.length > 0) {
        getState().actions.notify('problem', 'The link was mended before it was opened.', problems)
      }
    },
    backToLink() {
      if (opened !== null) open(opened, '')
    },
  }
}
