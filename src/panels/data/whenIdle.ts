const waiting: (() => void)[] = []
let isScheduled = false

/** Runs small jobs one at a time while the browser is idle; the answer takes the job back. */
export function whenIdle(job: () => void): () => void {
  waiting.push(job)
  schedule()
  return () => {
    const place = waiting.indexOf(job)
    if (place >= 0) waiting.splice(place, 1)
  }
}

function schedule(): void {
  if (isScheduled || waiting.length === 0) return
  isScheduled = true
  const runOne = (): void => {
    isScheduled = false
    waiting.shift()?.()
    schedule()
  }
  // Safari has no requestIdleCallback.
  if ('requestIdleCallback' in window) requestIdleCallback(runOne, { timeout: 500 })
  else setTimeout(runOne, 16)
}
