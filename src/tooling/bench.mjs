/**
 * `npm run bench`: speed of the two engines against a network of objects (src/bench).
 *
 *   --json       prints one JSON document and nothing else
 *   --rounds N   rounds that the medians are over (default 7)
 *   --slice MS   processor time of each contender in a round (default 60)
 */
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { installPackages } from './install.mjs'
import { root } from './shell.mjs'
import { compileTwin, twinPath } from './twin.mjs'

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    slice: { type: 'string', default: '60' },
  },
})

await installPackages()
await compileTwin()
const { build } = await import('vite')
const outDir = join(root, 'node_modules/.cache/bench')
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'src/bench/main.ts', outDir, target: 'node20', emptyOutDir: true },
})
const { runBench } = await import(pathToFileURL(join(outDir, 'main.js')).href)

const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`
const date = new Date().toISOString().slice(0, 10)
const compiled = new WebAssembly.Module(readFileSync(twinPath))
if (!options.json) {
  console.log(`${machine}, ${date}\n`)
  console.log('                                 objects     TypeScript               SIMD')
}
const { lines, summaries } = runBench({
  rounds: Number(options.rounds),
  sliceMs: Number(options.slice),
  /** @param {number} pages */
  instantiate(pages) {
    const memory = new WebAssembly.Memory({ initial: pages, maximum: pages })
    const { exports } = new WebAssembly.Instance(compiled, { env: { memory } })
    return { buffer: memory.buffer, exports }
  },
  onLine: options.json ? () => {} : printLine,
})
if (options.json) console.log(JSON.stringify({ machine, date, lines, summaries }, null, 2))
else for (const summary of summaries) printSummary(summary)

/** @param {{ kind: string, network: string, mode: string, size: number, standings: { rate: number, ratio: number }[] }} line */
function printLine({ kind, network, mode, size, standings }) {
  const what = kind === 'fields' ? `${size}²` : `batch ${size}`
  const cells = standings.map(({ rate, ratio }, i) =>
    i === 0 ? rateText(rate).padStart(9) : `${rateText(rate).padStart(9)} ${ratioText(ratio)}`,
  )
  console.log(`${`${kind} ${mode} ${what} ${shorten(network)}`.padEnd(31)} ${cells.join('   ')}`)
}

/** @param {{ kind: string, mode: string, size: number, means: Record<string, number>, least: Record<string, number> }} summary */
function printSummary({ kind, mode, size, means, least }) {
  const parts = Object.entries(means).map(
    ([name, mean]) =>
      `${name} ${ratioText(mean).trim()} (least ${ratioText(least[name] ?? 0).trim()})`,
  )
  console.log(`geometric mean, ${kind} ${mode} ${size}: ${parts.join(', ')}`)
}

/** @param {number} rate */
function rateText(rate) {
  if (rate >= 1e6) return `${(rate / 1e6).toFixed(2)} M/s`
  return rate >= 1e3 ? `${(rate / 1e3).toFixed(1)} k/s` : `${rate.toFixed(1)} /s`
}

/** @param {number} ratio */
function ratioText(ratio) {
  return `${ratio.toFixed(1)}×`.padStart(7)
}

/** @param {string} network */
function shorten(network) {
  return network.replace('8-8-8-8-8-8', '8×6')
}
