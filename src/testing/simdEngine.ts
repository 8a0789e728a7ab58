import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createSimdEngine, type TwinExports, type TwinInstance } from '../engine/index.ts'

const path = fileURLToPath(new URL('../engine/simd/twin.wasm', import.meta.url))
const compiled = new WebAssembly.Module(readFileSync(path))

/** An instance of the compiled twin, in Node. */
export function instantiateTwin(pages: number): TwinInstance {
  const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } })
  return { buffer: memory.buffer, exports: exports as unknown as TwinExports }
}

/** The engine that the worker uses where WebAssembly SIMD is. */
export const simdEngine = createSimdEngine(instantiateTwin)
