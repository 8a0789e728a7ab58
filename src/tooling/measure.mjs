/**
 * Speed and memory of the built page in a browser: figures to look at, not a test.
 */
import { cpus } from 'node:os'
import { findChromium } from './browsers/chromium.mjs'
import { installBrowsers } from './browsers/install.mjs'
import { chromiumAdvice, missingOf } from './browsers/missing.mjs'
import { installPackages } from './install.mjs'
import { heap, playAsFastAsPossible, watch } from './measurePage.mjs'
import { root, runTool } from './shell.mjs'

const SIX_LAYERS = 'v=1&net=tanh8,tanh8,tanh8,tanh8,tanh8,tanh8'

await installPackages()
await installBrowsers(await missingOf(['chromium']))
const executablePath = await findChromium()
if (executablePath === null) {
  console.error(chromiumAdvice)
  process.exit(1)
}
if ((await runTool('vite', ['build', '--logLevel', 'error'])) !== 0) process.exit(1)

const { preview } = await import('vite')
const { chromium } = await import('@playwright/test')
const server = await preview({ root, logLevel: 'silent', preview: { port: 4300 } })
const address = server.resolvedUrls?.local[0] ?? ''
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
})

console.log(`${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.version}`)
console.log(`Chromium ${browser.version()}, headless, no graphics card, window 1440 × 900\n`)
await measureTraining('fresh page (2–4–1, 250 training points)', '')
await measureTraining('six layers of 8', SIX_LAYERS)
await measureViews()
await browser.close()
await server.close()

/**
 * @param {string} name
 * @param {string} hash
 */
async function measureTraining(name, hash) {
  console.log(name)
  const page = await openTraining(hash)
  print(await watch(page, 10))
  print(await heap(page, 10_000))
  await page.close()
}

/** Training goes on while one view of the inside after the other is open. */
async function measureViews() {
  const page = await openTraining(`${SIX_LAYERS}&inside=backprop&point=1`)
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click()
    await page.waitForTimeout(1000)
    console.log(`six layers of 8, ${await tab.innerText()} open`)
    print(await watch(page, 5))
  }
  await page.close()
}

/** @param {string} hash */
async function openTraining(hash) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${address}#${hash}`)
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
  await playAsFastAsPossible(page)
  return page
}

/** @param {Record<string, string | number>} figures */
function print(figures) {
  for (const [what, value] of Object.entries(figures)) console.log(`  ${what}: ${value}`)
}
