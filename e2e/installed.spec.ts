import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { dist, type StaticServer, serveDist } from './support/serveDist.ts'
import { button, expect, metricNumber, openHelp, ready, stepEpochs, test } from './support/test.ts'

test.use({ serviceWorkers: 'allow' })

/** Waits until the whole page is kept by the browser, and answered from there. */
async function kept(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state))
    .toBe('activated')
}

test.describe('once kept by the browser', () => {
  let server: StaticServer
  test.beforeEach(async () => {
    server = await serveDist({ path: '/~lecturer/some course/mlp/' })
  })
  test.afterEach(() => server.close())

  test('the page opens, trains and explains after the server has gone', async ({ page }) => {
    await page.goto(server.address)
    await ready(page)
    await kept(page)
    server.close()
    await openHelp(page)
    await expect(page.getByRole('dialog')).toContainText('no cookies')
    await page.goto(`${server.address}?utm_source=course#v=1&data=spiral&net=tanh8`)
    await ready(page)
    await expect(page.getByRole('radio', { name: 'Spiral' })).toBeChecked()
    await stepEpochs(page, 2)
    expect(await metricNumber(page, 'Epoch')).toBe(2)
  })

  test('what is fetched when it is opened is there without a server', async ({ page }) => {
    await page.goto(server.address)
    await ready(page)
    await kept(page)
    server.close()
    const dialog = page.getByRole('dialog')
    await button(page, 'Export').click()
    for (const [name, sign] of [
      ['PyTorch', 'nn.Module'],
      ['NumPy', 'import numpy as np'],
      ['JavaScript', 'const X = ['],
    ] as const) {
      await button(page, name).click()
      await expect(page.getByRole('region', { name: `Program in ${name}` })).toContainText(sign)
    }
    await button(page, 'Pictures').click()
    const picture = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'PNG' }).first().click()
    expect((await picture).suggestedFilename()).toMatch(/\.png$/)
    await page.keyboard.press('Escape')
    await button(page, 'Share').click()
    await expect(dialog).toContainText('Copy link')
    await button(page, 'QR code').click()
    await dialog.getByLabel('do others find the page').fill('https://example.org/mlp/')
    await button(page, 'Use it').click()
    await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible()
    await page.keyboard.press('Escape')
    await button(page, 'My runs').click()
    await expect(dialog).toContainText('Save this run as')
    await page.keyboard.press('Escape')
    await button(page, 'CSV').click()
    await expect(dialog).toContainText('Paste a table')
    await page.keyboard.press('Escape')
    await button(page, 'Draw').click()
    await expect(button(page, 'Options for drawing')).toBeVisible()
    await page.goto(`${server.address}#activation=relu&dataset=xor&networkShape=3&seed=0.5`)
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText(
      'TensorFlow Playground’s rules',
    )
  })

  test('the SIMD engine is there without a server', async ({ page }) => {
    await page.goto(server.address)
    await ready(page)
    await kept(page)
    server.close()
    await page.reload()
    await expect(page.getByRole('contentinfo')).toContainText('SIMD')
  })
})

test.describe('when a newer version is on the server', () => {
  let folder: string
  let server: StaticServer
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mlp-'))
    await cp(dist, folder, { recursive: true })
    server = await serveDist({ folder })
  })
  test.afterEach(async () => {
    server.close()
    await rm(folder, { recursive: true })
  })

  /** The same page under another name. */
  async function publish(): Promise<void> {
    const index = join(folder, 'index.html')
    const html = await readFile(index, 'utf8')
    await writeFile(index, html.replace('<title>MLP Playground', '<title>Newer'))
    const worker = join(folder, 'sw.js')
    const list = await readFile(worker, 'utf8')
    await writeFile(worker, list.replace(/(url:"index.html",revision:")\w+/, '$1newer'))
  }

  test('it waits until the visitor reloads, and opens the same step', async ({ page }) => {
    await page.goto(server.address)
    await ready(page)
    await kept(page)
    await publish()
    await page.reload()
    const notice = page.getByRole('region', { name: 'Notices' })
    // The browser looks for one when it has time.
    await expect(notice).toContainText('A new version of this page is ready', { timeout: 30_000 })
    await expect(page).toHaveTitle('MLP Playground')
    await stepEpochs(page, 3)
    await notice.getByRole('button', { name: 'Reload' }).click()
    await expect(page).toHaveTitle('Newer')
    await ready(page)
    await expect.poll(() => metricNumber(page, 'Epoch')).toBe(3)
  })

  test('another tab is told and keeps its run', async ({ page, context }) => {
    await page.goto(server.address)
    await ready(page)
    await kept(page)
    await publish()
    const other = await context.newPage()
    await other.goto(server.address)
    await ready(other)
    await stepEpochs(page, 1)
    await button(other, 'Reload').click({ timeout: 30_000 })
    await expect(other).toHaveTitle('Newer')
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText('Another tab')
    expect(await metricNumber(page, 'Epoch')).toBe(1)
  })
})
