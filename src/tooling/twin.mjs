/**
 * The engine's SIMD twin (src/engine/simd/assembly) from AssemblyScript to WebAssembly. The result is not
 * kept in the repository, so that it can never be older than its source: whatever loads
 * vite.config.ts (start, build, dev, tests) compiles it first, when a source has changed.
 *
 * @import { Plugin } from 'vite'
 */
import { mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './shell.mjs'

const folder = 'src/engine/simd'

/** Where the compiled twin is. */
export const twinPath = join(root, folder, 'twin.wasm')

/** Compiles the twin when it is missing or older than a source or the packages. */
export async function compileTwin() {
  if (isFresh()) return
  const { default: asc } = await import('assemblyscript/asc')
  /** @type {Uint8Array | null} */
  let binary = null
  const { error, stderr } = await asc.main(
    [
      `${folder}/assembly/index.ts`,
      '--config',
      `${folder}/asconfig.json`,
      '--target',
      'release',
      '--baseDir',
      root,
      '--outFile',
      'twin.wasm',
    ],
    {
      writeFile: (name, contents) => {
        if (name === 'twin.wasm' && typeof contents !== 'string') binary = contents
      },
    },
  )
  if (error !== null || binary === null) {
    throw new Error(`The SIMD twin in ${folder} does not compile.\n${stderr}`)
  }
  mkdirSync(dirname(twinPath), { recursive: true })
  // In one piece, should two programs do this at once.
  const draft = `${twinPath}.${process.pid}`
  writeFileSync(draft, binary)
  renameSync(draft, twinPath)
}

function isFresh() {
  const made = modified(twinPath)
  const assembly = join(root, folder, 'assembly')
  const sources = readdirSync(assembly).map((name) => join(assembly, name))
  const settings = [join(root, folder, 'asconfig.json'), join(root, 'package-lock.json')]
  return [...sources, ...settings].every((path) => modified(path) < made)
}

/** @param {string} path */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/**
 * Compiles the twin before anything is built, served or tested.
 *
 * @returns {Plugin}
 */
export function twinPlugin() {
  return {
    name: 'engine-twin',
    async config(_, { isPreview }) {
      if (!isPreview) await compileTwin()
    },
  }
}
