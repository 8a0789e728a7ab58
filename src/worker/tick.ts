/**
 * Lets waiting messages in and comes back at once. A message to oneself, because browsers hold
 * repeated zero timeouts for about 4 ms. Several may wait: each has a message of its own.
 */
export function createTick(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel()
  const waiting: (() => void)[] = []
  port1.onmessage = () => waiting.shift()?.()
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve)
      port2.postMessage(0)
    })
}
