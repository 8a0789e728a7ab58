import type { PlaygroundState, PlaygroundStore } from '../../store/index.ts'
import { commandOf, messageOf, type Report, type RunReport } from './messages.ts'

/** The part of a window that talking needs. */
export interface EmbeddedWindow {
  readonly parent: unknown
  addEventListener(
    type: 'message',
    listener: (event: { readonly source: unknown; readonly data: unknown }) => void,
  ): void
}

/** While training, the page around hears of it this often at most. */
const PAUSE_MS = 250

/**
 * Tells the page around of the run, and does what it asks for. Only the window right above is heard.
 * It may be of any host: what is sent is the run, which that page has chosen and shows.
 *
 * @param send puts a message into the window above.
 */
export function talkToParent(
  store: PlaygroundStore,
  page: EmbeddedWindow,
  send: (message: object) => void,
): void {
  let isReady = false
  let linkSent: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = (report: Report): void => send(messageOf(report))

  function look(): void {
    clearTimeout(timer)
    timer = undefined
    const state = store.getState()
    const { frame, status } = state.run
    if (frame === null) return
    tell({ type: isReady ? 'state' : 'ready', ...reportOf(state) })
    isReady = true
    if (status.state !== 'paused') return
    const link = state.actions.linkNow()
    if (link === linkSent) return
    linkSent = link
    tell({ type: 'link', link })
  }

  store.subscribe((state, before) => {
    const { goalReached } = state.view
    if (goalReached !== null && goalReached !== before.view.goalReached) {
      tell({ type: 'goal', epoch: goalReached.epoch, link: goalReached.link })
    }
    if (state.run.status.state !== before.run.status.state) look()
    else if (changesReport(state, before)) timer ??= setTimeout(look, PAUSE_MS)
  })
  page.addEventListener('message', ({ source, data }) => {
    const command = source === page.parent ? commandOf(data) : null
    if (command === null) return
    const { actions } = store.getState()
    if (command.command === 'open') actions.openRun(command.link)
    else actions[command.command]()
  })
  look()
}

function changesReport(state: PlaygroundState, before: PlaygroundState): boolean {
  return (
    state.run.frame !== before.run.frame ||
    state.config !== before.config ||
    state.run.journal !== before.run.journal ||
    state.view !== before.view
  )
}

function reportOf({ run }: PlaygroundState): RunReport {
  const { step = 0, epoch = 0 } = run.frame?.position ?? {}
  const {
    trainLoss,
    testLoss = null,
    trainScore = null,
    testScore = null,
  } = run.frame?.metrics ?? {}
  return {
    status: run.status.state,
    step,
    epoch,
    // Without training points there is no loss; NaN would not be plain data for every receiver.
    trainLoss: trainLoss !== undefined && Number.isFinite(trainLoss) ? trainLoss : null,
    testLoss,
    trainScore,
    testScore,
  }
}
