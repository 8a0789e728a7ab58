import { useEffect, useState } from 'react'
import { useActions } from '../../store/index.ts'
import type { GradientReport } from '../../worker/index.ts'

/** A gradient check as it goes on. */
export interface GradientCheckState {
  readonly isChecking: boolean
  /** As far as it is; null before the first answer, or when there was none. */
  readonly report: GradientReport | null
  stop(): void
  again(): void
}

/** Begins a check at once, and ends it with the component. */
export function useGradientCheck(): GradientCheckState {
  const { checkGradients, endGradientCheck } = useActions()
  const [attempt, setAttempt] = useState(1)
  const [report, setReport] = useState<GradientReport | null>(null)
  const [finished, setFinished] = useState(0)
  useEffect(() => {
    let isWanted = true
    const show = (found: GradientReport | null): void => {
      if (isWanted) setReport(found)
    }
    checkGradients(show).then((found) => {
      show(found)
      if (isWanted) setFinished(attempt)
    })
    return () => {
      isWanted = false
      endGradientCheck()
    }
  }, [attempt, checkGradients, endGradientCheck])
  return {
    isChecking: finished < attempt,
    report,
    stop: endGradientCheck,
    again: () => setAttempt(attempt + 1),
  }
}
