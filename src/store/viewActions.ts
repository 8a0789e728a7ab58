import type { ActionContext } from './actionContext.ts'
import type { Actions, ViewState } from './state.ts'

type ViewActions = Pick<
  Actions,
  'setView' | 'clearGhosts' | 'notify' | 'dismissNotice' | 'withdraw'
>

/** Changing these asks the worker for other pictures. */
const shapesFrames: readonly (keyof ViewState)[] = [
  'selectedUnit',
  'hoveredUnit',
  'inside',
  'inspect',
  'point',
]
/** Changing these while playing changes how it plays. */
const shapesPlaying: readonly (keyof ViewState)[] = ['epochsPerSecond', 'untilEpoch', 'untilLoss']

const MOST_NOTICES = 4

/** How the run is looked at, and what is said to the user. */
export function createViewActions({ getState, setState, control }: ActionContext): ViewActions {
  let lastNotice = 0
  return {
    setView(values) {
      const before = getState().view
      const view = { ...before, ...values }
      const changed = (key: keyof ViewState): boolean => before[key] !== view[key]
      if (!(Object.keys(values) as (keyof ViewState)[]).some(changed)) return
      setState({ view })
      if (shapesFrames.some(changed)) control.updateView()
      if (shapesPlaying.some(changed) && getState().run.status.state === 'running') control.play()
    },
    clearGhosts() {
      setState({ run: { ...getState().run, ghosts: [] } })
    },
    notify(tone, title, details = [], action) {
      const notice = { id: ++lastNotice, tone, title, details, action }
      const others = getState().notices.filter((other) => other.title !== title)
      setState({ notices: [...others, notice].slice(-MOST_NOTICES) })
    },
    dismissNotice(id) {
      setState({ notices: getState().notices.filter((notice) => notice.id !== id) })
    },
    withdraw(titles) {
      const { notices } = getState()
      if (!notices.some(({ title }) => titles.includes(title))) return
      setState({ notices: notices.filter(({ title }) => !titles.includes(title)) })
    },
  }
}
