import type { Frame } from '../worker/index.ts'
import type { PageStatus, PlaygroundState, RunState } from './state.ts'

/**
 * The state with a new frame in it. Whatever a frame repeats keeps its identity, so that components
 * which look at it are not drawn again sixty times a second.
 */
export function takeFrame(
  state: PlaygroundState,
  frame: Frame,
  changesSent: number,
): Partial<PlaygroundState> {
  const { run, config } = state
  const { fromStart, records } = frame.history
  const next: RunState = {
    ...run,
    frame,
    target: frame.status.state === 'replaying' ? run.target : null,
    status: sameStatus(run.status, frame.status) ? run.status : frame.status,
    journal: run.frame?.journalVersion === frame.journalVersion ? run.journal : frame.journal,
    records: fromStart
      ? records
      : records.length === 0
        ? run.records
        : [...run.records, ...records],
    divergence:
      frame.divergence === null || run.divergence === null ? frame.divergence : run.divergence,
  }
  const isCurrent = frame.changesTaken >= changesSent
  if (!isCurrent) return { run: next }
  const training = same(config.training, frame.training) ? config.training : frame.training
  const holds = same(config.holds, frame.holds) ? config.holds : frame.holds
  if (training === config.training && holds === config.holds) return { run: next }
  return { run: next, config: { ...config, training, holds } }
}

function sameStatus(a: PageStatus, b: PageStatus): boolean {
  return a.state === b.state && a.state !== 'replaying' && same(a, b)
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
