import { useEffect, useMemo, useState } from 'react'
import type { Gradients } from '../../../run/index.ts'
import { usePlaygroundStore } from '../../../store/index.ts'
import type { Live } from '../../../views/index.ts'
import { useInspection } from '../common/useInspection.ts'
import { type NormHistory, noNorms, withAnswer } from './normHistory.ts'

/** Which noise is asked for; null = none. */
export type AskedNoise = { readonly batchSize: number | null } | null

/**
 * The gradients of the run in hand and their history. When the view opens, and for another run, the past
 * is asked for piece by piece.
 */
export function useNorms(noise: AskedNoise): Live<NormHistory> {
  const store = usePlaygroundStore()
  const [pastFrom, setPastFrom] = useState<number | null>(0)
  const answers = useInspection({ kind: 'gradients', pastFrom, noise })
  const history = useMemo(
    () =>
      createNormHistory(
        answers,
        () => store.getState().run.frame?.runId ?? null,
        (next) => setPastFrom((from) => nextPast(from, next)),
        () => setPastFrom(0),
      ),
    [answers, store],
  )
  useEffect(() => history.listen(), [history])
  return history
}

/** An answer to an earlier piece does not lead back. */
function nextPast(from: number | null, next: number | null): number | null {
  return from === null || (next !== null && next <= from) ? from : next
}

function createNormHistory(
  answers: Live<Gradients | null>,
  runId: () => number | null,
  askOn: (next: number | null) => void,
  askAnew: () => void,
) {
  let history = noNorms
  let of: number | null = null
  const listeners = new Set<() => void>()

  function take(): void {
    const answer = answers.get()
    if (runId() !== of) {
      of = runId()
      history = noNorms
      askAnew()
    }
    if (answer !== null && answer !== history.newest) {
      history = withAnswer(history, answer)
      if (answer.past !== null) askOn(answer.past.next)
    }
    for (const listener of listeners) listener()
  }

  return {
    get: () => history,
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    listen() {
      take()
      return answers.subscribe(take)
    },
  }
}
