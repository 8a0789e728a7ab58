/**
 * Speed and memory of the built page in a browser: figures to look at, not a test.
 *
 * @import { Page } from '@playwright/test'
 */
import { cpus } from 'node:os'
import { findChromium } from './browsers/chromium.mjs'
import { installBrowsers } from './browsers/install.mjs'
import { chromiumAdvice, missingOf } from './browsers/missing.mjs'
import { installPackages } from './install.mjs'
import { root, runTool } from './shell.mjs'

const SIX_LAYERS = 'v=1&net=tanh8,tanh8,tanh8,tanh8,tanh8,tanh8'
const SECONDS = 10
const MEGABYTE = 1024 * 1024

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
for (const [name, hash] of [
  ['fresh page (2–4–1, 250 training points)', ''],
  ['six layers of 8', SIX_LAYERS],
]) {
  console.log(name)
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${address}#${hash}`)
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
  await playAsFastAsPossible(page)
  for (const [what, value] of Object.entries(await watch(page))) console.log(`  ${what}: ${value}`)
  for (const [what, value] of Object.entries(await heap(page, 10_000))) {
    console.log(`  ${what}: ${value}`)
  }
  await page.close()
}
await browser.close()
await server.close()

/** @param {Page} page */
async function playAsFastAsPossible(page) {
  const speed = page.getByRole('textbox', { name: 'Speed, as a number' })
  await speed.fill('fastest')
  await speed.press('Enter')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  await page.waitForTimeout(2000)
}

/**
 * Frames, long tasks and training for some seconds.
 *
 * @param {Page} page
 */
async function watch(page) {
  const before = await epoch(page)
  const { frames, slowestFrame, longest, tasks, elapsed } = await page.evaluate(
    (durationMs) =>
      new Promise((resolve) => {
        /** @type {number[]} */
        const tasks = []
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) tasks.push(duration)
        }).observe({ type: 'longtask' })
        const began = performance.now()
        let last = began
        let frames = 0
        let slowestFrame = 0
        /** @param {number} now */
        const frame = (now) => {
          frames++
          slowestFrame = Math.max(slowestFrame, now - last)
          last = now
          if (now - began < durationMs) requestAnimationFrame(frame)
          else {
            const elapsed = (now - began) / 1000
            resolve({
              frames,
              slowestFrame,
              longest: Math.max(0, ...tasks),
              tasks: tasks.length,
              elapsed,
            })
          }
        }
        requestAnimationFrame(frame)
      }),
    SECONDS * 1000,
  )
  const epochs = (await epoch(page)) - before
  return {
    'frames per second': (frames / elapsed).toFixed(1),
    'slowest frame': `${slowestFrame.toFixed(0)} ms`,
    'longest task of the page': tasks === 0 ? 'none over 50 ms' : `${longest.toFixed(0)} ms`,
    'tasks over 50 ms': tasks,
    'epochs per second': Math.round(epochs / elapsed),
    'examples per second': Math.round((epochs * 250) / elapsed),
  }
}

/**
 * What the page's memory grows by while training goes on, garbage collected before each look.
 *
 * @param {Page} page
 * @param {number} epochs
 */
async function heap(page, epochs) {
  const start = await epoch(page)
  const before = await usedHeap(page)
  while ((await epoch(page)) < start + epochs) await page.waitForTimeout(200)
  const after = await usedHeap(page)
  return { [`heap before and after ${epochs} more epochs`]: `${before} MB, ${after} MB` }
}

/** @param {Page} page */
async function usedHeap(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return (usedSize / MEGABYTE).toFixed(1)
}

/** @param {Page} page */
async function epoch(page) {
  const text = await page.getByLabel('Epoch', { exact: true }).innerText()
  return Number(text.replace(/[\s,]/g, ''))
}
