/** A thread that carries out one plan and says what came out. Started by tooling/bench.mjs. */
import { readFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { createSimdEngine, type TwinExports } from '../engine/index.ts'
import type { Pace } from './contest.ts'
import { holdContest } from './holdContest.ts'
import type { Plan } from './plans.ts'

const { plan, pace, twinPath }: { plan: Plan; pace: Pace; twinPath: string } = workerData
const compiled = new WebAssembly.Module(readFileSync(twinPath))

const simdEngine = createSimdEngine((pages) => {
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } })
  // What assembly/index.ts exports; its compiler writes no types that TypeScript could read.
  return { buffer: memory.buffer, exports: exports as unknown as TwinExports }
})

parentPort?.postMessage(holdContest(plan, simdEngine, pace))
