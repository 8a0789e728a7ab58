import type { ServerHandle } from './client.ts'

/** Starts the training worker. The address must stand here in one piece for the bundler to see it. */
export function startWorker(): ServerHandle {
  const worker = new Worker(new URL('./server.ts', import.meta.url), { type: 'module' })
  return { endpoint: worker, terminate: () => worker.terminate() }
}
