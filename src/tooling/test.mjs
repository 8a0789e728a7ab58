import { createServer } from 'node:net'
import { browserAdvice, findBrowser, installBrowser } from './browser.mjs'
import { installPackages } from './install.mjs'
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
const env = { ...process.env, CHROMIUM_PATH: await browser(), E2E_PORT: String(await freePort()) }
const began = performance.now()
for (const { title, tool, command, parameters } of steps) {
  console.log(`\n── ${title} ${'─'.repeat(60 - title.length)}`)
  const stepBegan = performance.now()
  const status = await runTool(tool, parameters, { tool: command, env })
  console.log(`── ${title}: ${status === 0 ? 'passed' : 'FAILED'} after ${seconds(stepBegan)}`)
  if (status !== 0) process.exit(1)
}
console.log(`\nAll passed in ${seconds(began)}.`)

/** @returns {Promise<string>} */
async function browser() {
  try {
    const path = (await findBrowser()) ?? (await installBrowser())
    if (path !== null) return path
    console.error(browserAdvice)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  process.exit(1)
}

/** A port that nobody uses, so that two checkouts can be tested side by side. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, () => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : undefined
      server.close(() => resolve(port))
    })
  })
}

/** @param {number} since */
function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}
