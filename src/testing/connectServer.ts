import { proxy, type Remote, wrap } from 'comlink'
import { afterEach } from 'vitest'
import { defaultConfig, type RunConfig } from '../config/index.ts'
import { type Engine, typescriptEngine } from '../engine/index.ts'
import type { Frame, LoadRequest, TrainingServer } from '../worker/protocol.ts'
import { startChannelServer } from './messageChannelServer.ts'

export const smallView = {
  plotSize: 20,
  stillSize: 40,
  thumbSize: 10,
  unit: null,
  inspect: null,
  point: null,
}
const open: { close(): void }[] = []

afterEach(() => {
  for (const port of open.splice(0)) port.close()
})

/** The page's end of a training server; it is closed after the test. */
export function connectServer(
  onFrame: (frame: Frame) => Promise<void> = async () => {},
  engine: Engine = typescriptEngine,
): Remote<TrainingServer> {
  const { endpoint, terminate } = startChannelServer(engine)
  open.push({ close: terminate })
  const server: Remote<TrainingServer> = wrap<TrainingServer>(endpoint)
  server.connect(proxy(onFrame))
  return server
}

export function loadRequest(
  config: RunConfig = defaultConfig,
  more: Partial<LoadRequest> = {},
): LoadRequest {
  return { runId: 1, config, journal: [], view: smallView, ...more }
}

export async function until(isReached: () => boolean): Promise<void> {
  while (!isReached()) await new Promise((resolve) => setTimeout(resolve, 5))
}
