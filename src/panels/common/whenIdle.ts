type Job = () => Promise<void>

const waiting: Job[] = []
let isRunning = false

/** Runs small jobs one at a time while the browser is idle; the answer takes the job back. */
export function whenIdle(job: Job): () => void {
  waiting.push(job)
  if (!isRunning) void runAll()
  return () => {
    const place = waiting.indexOf(job)
    if (place >= 0) waiting.splice(place, 1)
  }
}

async function runAll(): Promise<void> {
  isRunning = true
  while (waiting.length > 0) {
    await idle()
    await waiting.shift()?.()
  }
  isRunning = false
}

/** Safari has no requestIdleCallback. */
function idle(): Promise<unknown> {
  if (!('requestIdleCallback' in window)) return new Promise((go) => setTimeout(go, 16))
  return new Promise((go) => requestIdleCallback(go, { timeout: 200 }))
}
