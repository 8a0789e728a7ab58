import { readFileSync } from 'node:fs'
import type { Locator, Page } from '@playwright/test'
import { runJavaScript } from '../src/testing/runProgram.ts'
import { axeFaults } from './support/axe.ts'
import { button, expect, figures, metricNumber, open, test } from './support/test.ts'

const run = 'v=1&data=moons&net=tanh3&batch=20&optimiser=adam&step=30'

async function openExport(page: Page): Promise<Locator> {
  const menu = button(page, 'Menu')
  if (await menu.isVisible()) await menu.click()
  await button(page, 'Export').click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** What is downloaded after a click: its name and its bytes. */
async function download(page: Page, clicked: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), clicked.click()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

test('the downloaded program trains the next epoch to the page’s own numbers', async ({ page }) => {
  await open(page, run)
  const before = await figures(page)
  const dialog = await openExport(page)
  await dialog.getByRole('button', { name: 'JavaScript' }).click()
  const { name, bytes } = await download(page, dialog.getByRole('button', { name: 'Download' }))
  expect(name).toMatch(/^moons-epoch-\d+-javascript\.mjs$/)
  const end = runJavaScript(bytes.toString())
  expect(end.difference).toBeLessThan(1e-9)
  await page.keyboard.press('Escape')
  expect(await figures(page)).toEqual(before)
  await button(page, 'Step').first().click()
  await expect
    .poll(async () => Math.abs((await metricNumber(page, 'Train loss')) - end.trainLoss))
    .toBeLessThan(1e-3)
})

test('all three languages can be read and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, run)
  const dialog = await openExport(page)
  for (const [name, sign] of [
    ['PyTorch', 'nn.Module'],
    ['NumPy', 'import numpy as np'],
    ['JavaScript', 'const X = ['],
  ] as const) {
    await dialog.getByRole('button', { name }).click()
    await expect(dialog.getByRole('region', { name: `Program in ${name}` })).toContainText(sign)
    await dialog.getByRole('button', { name: 'Copy' }).click()
    await expect(dialog.getByText('Copied.')).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(sign)
    expect(copied).not.toContain('… ')
  }
})

test('a network that cannot be trained says why there is no program', async ({ page }) => {
  await open(page, 'v=1&net=step2')
  const dialog = await openExport(page)
  await expect(dialog.getByRole('status')).toContainText('step')
  await expect(dialog.getByRole('button', { name: 'Download' })).toHaveCount(0)
})

test('parameters, points and losses are tables that can be read back', async ({ page }) => {
  await open(page, run)
  const dialog = await openExport(page)
  await dialog.getByRole('button', { name: 'Tables' }).click()
  const parameters = dialog.getByRole('region', { name: 'Parameters' })
  const json = await download(page, parameters.getByRole('button', { name: 'JSON' }))
  const { layers, step } = JSON.parse(json.bytes.toString())
  expect([step, layers[0].W.length, layers[1].b.length]).toEqual([30, 3, 1])
  const csv = await download(page, parameters.getByRole('button', { name: 'CSV' }))
  expect(csv.bytes.toString().trimEnd().split('\n')).toHaveLength(14)
  const points = dialog.getByRole('region', { name: 'Points' })
  const places = await download(page, points.getByRole('button', { name: 'CSV' }))
  expect(places.bytes.toString()).toMatch(/^x₁,x₂,class,/)
  const losses = dialog.getByRole('region', { name: 'Losses' })
  const curve = await download(page, losses.getByRole('button', { name: 'CSV' }))
  expect(curve.bytes.toString()).toMatch(/^epoch,step,train_loss,test_loss,penalty/)
})

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })

  test('pictures are light, stand for themselves as SVG, and have two pixels each as PNG', async ({
    page,
  }) => {
    await open(page, run)
    const dialog = await openExport(page)
    await dialog.getByRole('button', { name: 'Pictures' }).click()
    for (const name of ['Output plot', 'Network', 'Loss chart']) {
      const row = dialog.getByRole('region', { name })
      const svg = await download(page, row.getByRole('button', { name: 'SVG' }))
      const text = svg.bytes.toString()
      const { width, height, title, words, faults, links } = await page.evaluate(readSvg, text)
      expect(faults).toBe(0)
      expect(title).toContain('3 tanh')
      expect(words.length).toBeGreaterThan(40)
      expect(links.filter((link) => !link.startsWith('data:image/png'))).toEqual([])
      expect(text).toMatch(/<rect [^>]*fill="#fff"/)
      const { bytes } = await download(page, row.getByRole('button', { name: 'PNG' }))
      expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * width, 2 * height])
    }
  })
})

/** In the page: what an XML parser finds in a text. */
function readSvg(text: string) {
  const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml')
  const links = Array.from(
    svg.querySelectorAll('[href]'),
    (part) => part.getAttribute('href') ?? '',
  )
  return {
    faults: svg.querySelectorAll('parsererror').length,
    width: Number(svg.getAttribute('width')),
    height: Number(svg.getAttribute('height')),
    title: svg.querySelector('title')?.textContent ?? '',
    words: svg.querySelector('desc')?.textContent ?? '',
    links,
  }
}

for (const [device, options] of [
  ['a desktop', { viewport: { width: 1280, height: 720 } }],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${device}, ${colorScheme}`, () => {
      test.use({ ...options, colorScheme })

      test('axe finds nothing in the dialog, and all of it fits', async ({ page }) => {
        await open(page, run)
        const dialog = await openExport(page)
        await expect(dialog.getByRole('button', { name: 'Download' })).toBeVisible()
        for (const part of ['Code', 'Tables', 'Pictures']) {
          await dialog.getByRole('button', { name: part }).click()
          expect(await axeFaults(page, 'dialog[open]')).toEqual([])
          const isCut = await dialog.evaluate(
            (element) =>
              element.scrollWidth > element.clientWidth || element.clientWidth > innerWidth,
          )
          expect(isCut).toBe(false)
        }
      })
    })
  }
}
