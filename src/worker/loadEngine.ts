import {
  createSimdEngine,
  type Engine,
  type TwinExports,
  typescriptEngine,
} from '../engine/index.ts'

/** Training should not wait for a file that does not come. */
const PATIENCE_MS = 4000

/**
 * The engine's SIMD twin where this browser and the page's policy let it run, else the TypeScript engine.
 * Never rejects.
 */
export async function loadEngine(): Promise<Engine> {
  const late = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null))
  const twin = loadSimdEngine().catch(() => null)
  return (await Promise.race([twin, late])) ?? typescriptEngine
}

async function loadSimdEngine(): Promise<Engine | null> {
  if (typeof WebAssembly !== 'object') return null
  const response = await fetch(new URL('../engine/simd/twin.wasm', import.meta.url))
  if (!response.ok) return null
  // Not streamed, since many hosts do not know the type of the file.
  const binary = await response.arrayBuffer()
  if (!WebAssembly.validate(binary)) return null
  const compiled = await WebAssembly.compile(binary)
  return createSimdEngine((pages) => {
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory } })
    return { buffer: memory.buffer, exports: exports as unknown as TwinExports }
  })
}
