import { proxy, type Remote, releaseProxy, wrap } from 'comlink'
import {
  type FrameListener,
  type GradientListener,
  type GradientReport,
  PROTOCOL_VERSION,
  type TrainingServer,
} from './protocol.ts'

/** Where a server is: a Worker in the page, one end of a MessageChannel in tests. */
export interface ServerHandle {
  readonly endpoint: Worker | MessagePort
  /** Ends the server at once, whatever it is doing. */
  terminate(): void
}

/** Something to ask the server. */
export type ServerCall<T> = (server: Remote<TrainingServer>) => Promise<T>

/** Calls to the training server that never hang: they fail when the server dies. */
export interface TrainingClient {
  /**
   * Calls the server. Starts it when needed.
   *
   * @throws {WorkerLostError} when the server dies before it answers.
   */
  ask<T>(call: ServerCall<T>): Promise<T>
  /** Ends the server; the next call starts a new one. */
  terminate(): void
}

/** The server died or did not answer; the work can be replayed from configuration and journal. */
export class WorkerLostError extends Error {
  override readonly name = 'WorkerLostError'
}

/** How often the server is asked whether it is alive, and how long it may take to say so. */
const HEARTBEAT_MS = 1000
const SILENCE_MS = 4000

export interface ClientOptions {
  start(): ServerHandle
  readonly onFrame: FrameListener
  /** Told once each time a server is lost, with a sentence. */
  onLost(reason: string): void
}

export function createTrainingClient({ start, onFrame, onLost }: ClientOptions): TrainingClient {
  let connection: Connection | null = null

  function lose(lost: Connection, reason: string): void {
    if (connection !== lost) return
    connection = null
    lost.close(new WorkerLostError(reason))
    onLost(reason)
  }

  function connect(): Connection {
    if (connection !== null) return connection
    const opened = openConnection(start(), onFrame, (reason) => lose(opened, reason))
    connection = opened
    return opened
  }

  return {
    ask: (call) => {
      const { server, lost } = connect()
      return Promise.race([call(server), lost])
    },
    terminate() {
      connection?.close(new WorkerLostError('the training worker was ended'))
      connection = null
    },
  }
}

/** Asks for a gradient check; the listener is called from here. */
export function gradientCheck(listener: GradientListener): ServerCall<GradientReport | null> {
  return (server) => server.checkGradients(proxy(listener))
}

interface Connection {
  readonly server: Remote<TrainingServer>
  /** Never resolves; rejects when the server is lost. */
  readonly lost: Promise<never>
  close(reason: Error): void
}

function openConnection(
  handle: ServerHandle,
  onFrame: FrameListener,
  onLost: (reason: string) => void,
): Connection {
  const { endpoint } = handle
  const server = wrap<TrainingServer>(endpoint)
  let reject: (reason: Error) => void = () => {}
  const lost = new Promise<never>((_, no) => {
    reject = no
  })
  // Whoever waits for an answer hears of the loss; without a waiter it is no fault.
  lost.catch(() => {})

  const handleError = (event: Event): void => {
    onLost(reasonOf(event))
  }
  endpoint.addEventListener('error', handleError)
  endpoint.addEventListener('messageerror', handleError)

  let answeredMs = Date.now()
  let askedMs = 0
  let beatMs = answeredMs
  const beat = (): void => {
    const nowMs = Date.now()
    const isLate = nowMs - beatMs > 2 * HEARTBEAT_MS
    beatMs = nowMs
    // The page itself has slept: the answer may be waiting behind this very call.
    if (isLate) return
    if (askedMs > answeredMs && nowMs - askedMs > SILENCE_MS) {
      onLost('the training worker no longer answers')
      return
    }
    if (askedMs > answeredMs) return
    askedMs = nowMs
    server.hello().then(
      ({ protocol }) => {
        answeredMs = Date.now()
        if (protocol !== PROTOCOL_VERSION) {
          onLost('the page and its training worker are of different versions: please reload')
        }
      },
      () => {},
    )
  }
  beat()
  const heartbeat = setInterval(beat, HEARTBEAT_MS)
  server.connect(proxy(onFrame))

  return {
    server,
    lost,
    close(reason) {
      clearInterval(heartbeat)
      endpoint.removeEventListener('error', handleError)
      endpoint.removeEventListener('messageerror', handleError)
      reject(reason)
      server[releaseProxy]()
      handle.terminate()
    },
  }
}

/** Errors inside a worker carry a message, files that cannot be loaded do not. */
function reasonOf(event: Event): string {
  if (event.type === 'messageerror') return 'a message could not be read'
  const message: unknown = 'message' in event ? event.message : ''
  return typeof message === 'string' && message !== ''
    ? message
    : 'the training worker could not be loaded'
}
