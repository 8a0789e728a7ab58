import {
  type Architecture,
  type Engine,
  parameterCount,
  typescriptEngine,
} from '../engine/index.ts'
import { createServer } from '../worker/createServer.ts'
import type { TrainingServer } from '../worker/protocol.ts'

/** A training server under a clock that only the mathematics moves. */
export interface SlowServer {
  readonly server: TrainingServer
  /** Comes back when the server has nothing to do any more. */
  rested(): Promise<void>
  /** The longest time between two looks at the messages so far. */
  longestMs(): number
}

/** For one sample through one weight: about what the TypeScript engine takes. */
const PASS_MS = 0.7e-6

export function createSlowServer(): SlowServer {
  let nowMs = 0
  let lookedMs = 0
  let longestMs = 0
  let looks = 0
  const look = async (): Promise<void> => {
    longestMs = Math.max(longestMs, nowMs - lookedMs)
    lookedMs = nowMs
    looks++
    await turn()
  }
  const server = createServer({
    loadEngine: async () =>
      slowEngine((passes) => {
        nowMs += passes * PASS_MS
      }),
    now: () => nowMs,
    tick: look,
    wait: look,
    handOver: (frame) => frame,
    fail: (error) => {
      throw error
    },
  })
  server.connect(async () => {})
  return {
    server,
    longestMs: () => longestMs,
    async rested() {
      await server.settled()
      for (let quiet = 0, seen = looks; quiet < 20; seen = looks) {
        await turn()
        quiet = looks === seen ? quiet + 1 : 0
      }
    },
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}

/** The TypeScript engine, telling how many samples went through how many weights. */
function slowEngine(spend: (passes: number) => void): Engine {
  return {
    createMlp(architecture, capacity, parameters) {
      const mlp = typescriptEngine.createMlp(architecture, capacity, parameters)
      const weights = parameterCount(architecture.layerSizes)
      const forward = mlp.forward.bind(mlp)
      const backward = mlp.backward.bind(mlp)
      return Object.assign(mlp, {
        forward(columns: number) {
          spend(columns * weights)
          forward(columns)
        },
        backward(columns: number) {
          spend(2 * columns * weights)
          backward(columns)
        },
      })
    },
    createLearner(architecture, capacity, samples, initial) {
      const learner = typescriptEngine.createLearner(architecture, capacity, samples, initial)
      const weights = parameterCount(architecture.layerSizes)
      return {
        ...learner,
        step(start, columns, ...more) {
          spend(3 * columns * weights)
          learner.step(start, columns, ...more)
        },
        stepPart(part, start, columns, ...more) {
          spend(columns * weightsOfPart(architecture, part))
          learner.stepPart(part, start, columns, ...more)
        },
      }
    },
  }
}

/** Parts go forward through the layers, then back with two for each. */
function weightsOfPart({ layerSizes }: Architecture, part: number): number {
  const layers = layerSizes.length - 1
  const layer = part < layers ? part : layers - 1 - ((part - layers) >> 1)
  return (layerSizes[layer]! + 1) * layerSizes[layer + 1]!
}
