/**
 * What can be measured on the open page while it trains.
 *
 * @import { Page } from '@playwright/test'
 */
const MEGABYTE = 1024 * 1024

/** @param {Page} page */
export async function playAsFastAsPossible(page) {
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
 * @param {number} seconds
 */
export async function watch(page, seconds) {
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
    seconds * 1000,
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
export async function heap(page, epochs) {
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
