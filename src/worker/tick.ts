/**
 * Lets waiting messages in and comes back at once. A message to oneself, because browsers hold
 * repeated zero timeouts for about 4 ms.
 */
export function createTick(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel()
  let resume: (() => void) | null = null
  port1.onmessage = () => {
    const run = resume
    resume = null
    run?.()
  }
  return () =>
    new Promise((resolve) => {
      resume = resolve
      port2.postMessage(0)
    })
}
