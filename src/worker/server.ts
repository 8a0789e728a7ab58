import { expose, transfer } from 'comlink'
import { createServer } from './createServer.ts'
import { transferablesOf } from './frames.ts'
import { loadEngine } from './loadEngine.ts'
import { createTick } from './tick.ts'

/** The worker's entry. */
expose(
  createServer({
    loadEngine,
    now: () => performance.now(),
    tick: createTick(),
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    handOver: (frame) => transfer(frame, transferablesOf(frame)),
    // As if it were caught nowhere: the page hears of it and starts another worker.
    fail: reportError,
  }),
)
