import { findChromium } from './browsers/chromium.mjs'
import { installBrowsers, installHeadlessShell } from './browsers/install.mjs'
import { allRequired, chromiumAdvice, describeMissing, missingOf } from './browsers/missing.mjs'
import { freePort } from './freePort.mjs'
import { installPackages } from './install.mjs'
import { prepareNumPy } from './python.mjs'
import { runTool } from './shell.mjs'

/** Everything that must hold, the quick ones first. Stops at the first that fails. */
const steps = [
  { title: 'Types', tool: 'typescript', command: 'tsc', parameters: ['-b'] },
  {
    title: 'Lint',
    tool: '@biomejs/biome',
    command: 'biome',
    parameters: ['check', '.', '--diagnostic-level=warn'],
  },
  { title: 'Unused code', tool: 'knip', command: 'knip', parameters: [] },
  { title: 'Unit tests', tool: 'vitest', command: 'vitest', parameters: ['run'] },
  { title: 'Build', tool: 'vite', command: 'vite', parameters: ['build', '--logLevel', 'warn'] },
  { title: 'Size', tool: 'size-limit', command: 'size-limit', parameters: [] },
  { title: 'End to end', tool: '@playwright/test', command: 'playwright', parameters: ['test'] },
]

await installPackages()
const missing = await orEnd(prepareBrowsers)
const python = await orEnd(prepareNumPy)
const env = {
  ...process.env,
  ...(python === null ? {} : { PYTHON: python }),
  E2E_PORT: String(await freePort()),
}
const began = performance.now()
for (const { title, tool, command, parameters } of steps) {
  console.log(`\n── ${title} ${'─'.repeat(60 - title.length)}`)
  const stepBegan = performance.now()
  const status = await runTool(tool, parameters, { tool: command, env })
  console.log(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'} after ${seconds(stepBegan)}`)
  if (status !== 0) process.exit(1)
}
console.log(`\nAll passed in ${seconds(began)}.`)
if (python === null) console.log('Exported NumPy programs were not run: there is no NumPy here.')
if (missing.length > 0) console.log(`Some tests were skipped: ${describeMissing(missing)}`)

/**
 * Chromium has to be there, the others only where all are required. What is missing of those is
 * installed if it can be.
 *
 * @returns what is missing of the others
 * @throws {Error} when one that has to be there is not
 */
async function prepareBrowsers() {
  const needed = await missingOf(allRequired ? ['chromium', 'firefox', 'webkit'] : ['chromium'])
  await installBrowsers(needed)
  if (allRequired) await installHeadlessShell()
  const missing = await missingOf(needed)
  if (missing.includes('chromium')) throw new Error(chromiumAdvice)
  if (missing.length > 0) throw new Error(describeMissing(missing))
  process.env.CHROMIUM_PATH = (await findChromium()) ?? ''
  return await missingOf(['firefox', 'webkit'])
}

/**
 * Prepares something, or says why it cannot and ends the program.
 *
 * @template T
 * @param {() => Promise<T>} prepare
 */
async function orEnd(prepare) {
  try {
    return await prepare()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

/** @param {number} since */
function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
