/**
 * `npm run bench`: bundles src/bench, as Node 20 reads no TypeScript, and gives it threads, the
 * compiled twin and the terminal. Options: src/bench/options.ts.
 */
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { installPackages } from './install.mjs'
import { root } from './shell.mjs'
import { compileTwin, twinPath } from './twin.mjs'

await installPackages()
await compileTwin()
// Inside node_modules, so that the bundle finds the packages.
const outDir = join(root, 'node_modules/.cache/bench')
const { build } = await import('vite')
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir,
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    rolldownOptions: {
      input: ['src/bench/main.ts', 'src/bench/contestThread.ts'].map((path) => join(root, path)),
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
    },
  },
})
const { main } = await import(pathToFileURL(join(outDir, 'main.mjs')).href)

const { model = 'unknown processor' } = cpus()[0] ?? {}
process.exitCode = await main(process.argv.slice(2), {
  /**
   * @param {object} plan
   * @param {object} pace
   */
  hold: (plan, pace) => inThread({ plan, pace, twinPath }),
  print: console.log,
  complain: console.error,
  machine: `${model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`,
  date: new Date().toISOString().slice(0, 10),
})

/**
 * @param {object} workerData
 * @returns {Promise<unknown>} the thread's message
 */
function inThread(workerData) {
  return new Promise((resolve, reject) => {
    const thread = new Worker(join(outDir, 'contestThread.mjs'), { workerData })
    /** @type {unknown} */
    let outcome
    thread.on('message', (message) => {
      outcome = message
    })
    thread.on('error', reject)
    // The next one starts when this one has gone, with its memory and its compiler.
    thread.on('exit', () => resolve(outcome))
  })
}
