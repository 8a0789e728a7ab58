import { expose, transfer } from 'comlink'
import { type Engine, typescriptEngine } from '../engine/index.ts'
import { createServer } from '../worker/createServer.ts'
import { transferablesOf } from '../worker/frames.ts'
import type { ServerHandle } from '../worker/index.ts'

/** The real training server at the other end of a MessageChannel, for tests without a Worker. */
export function startChannelServer(
  engine: Engine = typescriptEngine,
): ServerHandle & { kill(): void } {
  const { port1, port2 } = new MessageChannel()
  expose(
    createServer({
      loadEngine: async () => engine,
      now: () => performance.now(),
      // Node serves a port's messages before all timers; immediates are fair to both.
      tick: () => new Promise((resolve) => setImmediate(resolve)),
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      handOver: (frame) => transfer(frame, transferablesOf(frame)),
      fail: (error) => kill(String(error)),
    }),
    port1,
  )
  function kill(message: string): void {
    port2.dispatchEvent(Object.assign(new Event('error'), { message }))
  }
  const close = (): void => {
    port1.close()
    port2.close()
  }
  return {
    endpoint: port2,
    terminate: close,
    kill: () => kill('out of memory'),
  }
}
