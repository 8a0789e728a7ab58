import {
  type Controls,
  controlIds,
  type DecodedLink,
  defaultLinkState,
  encodeLink,
  type LinkState,
  loadLinkReader,
} from '../config/index.ts'
import type { ActionContext } from './actionContext.ts'
import { loadGuard } from './controlActions.ts'
import { linkStateOf } from './startOfRun.ts'
import type { Actions, GoalReached } from './state.ts'

type LinkActions = Pick<Actions, 'linkNow' | 'openLink' | 'openRun'>

const mended = 'The link did not open exactly as it is written.'
const unreadable = 'The link could not be read.'
const foreign = 'This run goes by TensorFlow Playground’s rules.'
const aboutLinks: readonly string[] = [mended, unreadable, foreign]

/** Runs as addresses. */
export function createLinkActions(context: ActionContext): LinkActions {
  const { getState, setState, control } = context
  /** The first run of the page has nothing before it that undo could bring back. */
  let isFirst = true
  /** Counts the links asked for: one that was asked for later wins. */
  let asked = 0

  function open(state: LinkState, goalReached: GoalReached | null, undoKey: string | null): void {
    const { config, journal, target, view, controls, goal } = state
    const { view: before, actions } = getState()
    const selection = { selectedUnit: null, hoveredUnit: null }
    setState({ view: { ...before, ...view, goal, goalReached, ...selection } })
    // Undo would bring back what the visitor of the one link could set and of the other cannot.
    const isOpen = sameControls(before.controls, controls)
    if (!isOpen) control.forget()
    void actions.setControls(controls)
    const isAtStart = target.step === 0 && target.examples === 0
    const next = isAtStart ? { start: config, journal } : { start: config, journal, target }
    control.replace(next, { undoKey: isOpen ? undoKey : null })
  }

  function openRead({ state, problems }: DecodedLink, reached: GoalReached | null): void {
    open(state, reached, isFirst ? null : '')
    isFirst = false
    // What was said of another link would be taken for this one.
    getState().actions.withdraw(aboutLinks)
    if (state.config.rules !== null) void noteRules(problems, asked)
    else if (problems.length > 0) getState().actions.notify('problem', mended, problems)
  }

  async function noteRules(problems: readonly string[], number: number): Promise<void> {
    const later = await import('./foreignNote.ts').catch(() => null)
    if (number !== asked) return
    if (later !== null) later.noteForeign(context, foreign, problems)
    else if (problems.length > 0) getState().actions.notify('problem', mended, problems)
  }

  async function readAndOpen(
    hash: string,
    reached: GoalReached | null,
    number: number,
  ): Promise<void> {
    const read = await loadLinkReader().catch(() => null)
    const found = read?.(hash)
    // No control may be there before what locks it.
    if (found !== undefined && Object.keys(found.state.controls).length > 0) await loadGuard()
    if (number !== asked) return
    if (found !== undefined) openRead(found, reached)
    else {
      openRead({ state: defaultLinkState, problems: [] }, null)
      getState().actions.notify('problem', unreadable, [
        'A part of the page could not be loaded. Reload the page when the network is back.',
      ])
    }
  }

  function openLink(hash: string, reached: GoalReached | null = null): void {
    asked++
    if (hash.replace(/^#/, '') === '') openRead({ state: defaultLinkState, problems: [] }, null)
    else void readAndOpen(hash, reached, asked)
  }

  return {
    linkNow: () => encodeLink(linkStateOf(getState())),
    openLink,
    openRun(link, reached) {
      context.push()
      openLink(link, reached)
    },
  }
}

function sameControls(a: Controls, b: Controls): boolean {
  return controlIds.every((id) => a[id] === b[id])
}
