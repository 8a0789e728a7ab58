import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe.ts'
import {
  button,
  expect,
  figures,
  metricNumber,
  notices,
  open,
  ready,
  settled,
  stepEpochs,
  test,
} from './support/test.ts'

const spiral = 'v=1&data=spiral&step=75'

function dialog(page: Page) {
  return page.getByRole('dialog', { name: 'My runs' })
}

function runs(page: Page) {
  return dialog(page)
    .getByRole('listitem')
    .filter({ has: page.getByText('Delete') })
}

async function openRuns(page: Page): Promise<void> {
  const menu = button(page, 'Menu')
  if (await menu.isVisible()) await menu.click()
  await button(page, 'My runs').click()
  await expect(dialog(page)).toBeVisible()
}

async function save(page: Page, name: string): Promise<void> {
  await dialog(page).getByLabel('Save this run as').fill(name)
  await button(page, 'Save').click()
  await expect(said(page)).toContainText(`Saved as “${name}”.`)
}

/** What the window says about the runs; its form for links has a line of its own. */
function said(page: Page) {
  return dialog(page).getByRole('status').first()
}

async function rename(page: Page, before: string, after: string): Promise<void> {
  await button(page, `Edit name and note of ${before}`).click()
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill(after)
  await page.keyboard.press('Enter')
}

test('a run is saved, and opens at its step after a reload', async ({ page }) => {
  await open(page, spiral)
  const saved = await settled(page)
  await openRuns(page)
  await expect(dialog(page).getByLabel('Save this run as')).toHaveValue(
    'Spiral · 4 tanh · η 0.1 · epoch 3',
  )
  await save(page, 'For Monday')
  await page.keyboard.press('Escape')
  await stepEpochs(page, 2)
  // At once, before the address has been written.
  await page.reload()
  await ready(page)
  await openRuns(page)
  await expect(runs(page)).toContainText(['For MondayEpoch 3'])
  await button(page, 'Open For Monday').click()
  await expect(dialog(page)).toHaveCount(0)
  await expect.poll(() => figures(page)).toEqual(saved)
  await button(page, 'Undo').click()
  await expect.poll(() => metricNumber(page, 'Epoch')).toBe(5)
})

test('a run is renamed, gets a note, is deleted and comes back', async ({ page }) => {
  await open(page, spiral)
  await openRuns(page)
  await save(page, 'First')
  await rename(page, 'First', 'Better')
  await expect(runs(page)).toContainText(['Better'])
  await button(page, 'Edit name and note of Better').click()
  await dialog(page).getByRole('textbox', { name: 'Note' }).fill('Ask first.')
  await page.keyboard.press('Escape')
  await expect(runs(page)).not.toContainText(['Ask first.'])
  await button(page, 'Edit name and note of Better').click()
  await dialog(page).getByRole('textbox', { name: 'Note' }).fill('Ask first.')
  await button(page, 'Done').click()
  await expect(runs(page)).toContainText(['Ask first.'])
  await button(page, 'Delete Better').click()
  await expect(runs(page)).toHaveCount(0)
  await said(page).getByRole('button', { name: 'Undo' }).click()
  await expect(runs(page)).toContainText(['Ask first.'])
})

test('all runs go into a file and come back from it, each once', async ({ page, browser }) => {
  await open(page, spiral)
  await openRuns(page)
  await save(page, 'One')
  await save(page, 'Two <b>bold</b>')
  const downloading = page.waitForEvent('download')
  await button(page, 'Export all').click()
  const download = await downloading
  const path = await download.path()
  expect(download.suggestedFilename()).toMatch(/^my-runs-\d{4}-\d\d-\d\d\.json$/)
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    format: 'mlp-playground',
    version: 1,
    runs: [{ link: spiral }, { link: spiral }],
  })
  await button(page, 'Delete One').click()
  await dialog(page).getByLabel('File of runs').setInputFiles(path)
  await expect(said(page)).toContainText('Imported 1 run. 1 run of the file was here already.')
  const elsewhere = await browser.newPage()
  await open(elsewhere, new URL(page.url()).origin)
  await openRuns(elsewhere)
  await dialog(elsewhere).getByLabel('File of runs').setInputFiles(path)
  await expect(runs(elsewhere)).toHaveCount(2)
  await expect(dialog(elsewhere)).toContainText('Two <b>bold</b>')
  await elsewhere.close()
})

test('files that are none end in a sentence, and the page goes on', async ({ page }, testInfo) => {
  await open(page)
  await openRuns(page)
  const files = {
    deep: `${'['.repeat(2_000_000)}`,
    large: 'x'.repeat(50_000_000),
    other: '{"format":"other"}',
    odd: JSON.stringify({
      format: 'mlp-playground',
      version: 1,
      runs: [
        { name: '<img src=x onerror=alert(1)>', link: spiral, picture: 'iVBORw0KGgoAAAAA' },
        3,
      ],
    }),
  }
  const choose = async (text: string) => {
    const path = testInfo.outputPath('runs.json')
    await writeFile(path, text)
    await dialog(page).getByLabel('File of runs').setInputFiles(path)
  }
  const status = said(page)
  await choose(files.deep)
  await expect(status).toContainText('This is not a file of runs')
  await choose(files.large)
  await expect(status).toContainText('at most 10 MB are read')
  await choose(files.other)
  await expect(status).toContainText('This is not a file of runs')
  await choose(files.odd)
  await expect(status).toContainText('Imported 1 run.')
  await expect(status).toContainText('Run 2 is no run; it is left out.')
  await expect(runs(page)).toContainText(['<img src=x onerror=alert(1)>'])
})

test('two tabs at once lose nothing of each other', async ({ page, context }) => {
  await open(page, spiral)
  const other = await context.newPage()
  await open(other, 'v=1&data=moons')
  await openRuns(page)
  await openRuns(other)
  await Promise.all([save(page, 'Left'), save(other, 'Right')])
  for (const tab of [page, other]) await expect(runs(tab)).toHaveCount(2)

  // A name here, a note there, both editors open at once.
  await button(page, 'Edit name and note of Left').click()
  await button(other, 'Edit name and note of Left').click()
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill('New name')
  await dialog(other).getByRole('textbox', { name: 'Note' }).fill('New note')
  await button(page, 'Done').click()
  await button(other, 'Done').click()
  for (const tab of [page, other]) {
    await expect(runs(tab).filter({ hasText: 'New name' })).toContainText('New note')
  }

  await button(other, 'Edit name and note of Right').click()
  await button(page, 'Delete Right').click()
  await dialog(other).getByRole('textbox', { name: 'Name' }).waitFor({ state: 'hidden' })
  for (const tab of [page, other]) await expect(runs(tab)).toHaveCount(1)
})

test('blocked storage is said, and a file still works', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError')
    }
  })
  await open(page, spiral)
  await openRuns(page)
  await expect(dialog(page).getByRole('alert')).toContainText('storage is switched off')
  const downloading = page.waitForEvent('download')
  await button(page, 'Save as file').click()
  expect((await downloading).suggestedFilename()).toBe('Spiral-4-tanh-η-0-1-epoch-3.json')
})

test('without any storage the page works and keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    }
  })
  await open(page)
  await stepEpochs(page, 1)
  await openRuns(page)
  await expect(dialog(page).getByRole('alert')).toContainText('storage is switched off')
})

test('a tab that dies while training goes on where it was', async ({ page, context }) => {
  await open(page, spiral)
  await button(page, 'Play').click()
  await expect.poll(() => metricNumber(page, 'Epoch')).toBeGreaterThan(5)
  const slot = () => page.evaluate(() => Object.values(localStorage).join())
  await expect.poll(slot, { timeout: 10_000 }).toContain('Spiral, epoch')
  const kept = Number(/Spiral, epoch (\d+)/.exec(await slot())?.[1])
  // What a crash leaves: the slot, the tab's name, and the address of the last pause.
  const tab = await page.evaluate(() => sessionStorage.getItem('mlp-playground:tab') ?? '')
  const storage = await page.evaluate(() => ({ ...localStorage }))
  const { hash } = new URL(page.url())
  await page.close()

  const again = await context.newPage()
  await again.addInitScript(
    ({ tab, storage }) => {
      if (sessionStorage.length > 0) return
      sessionStorage.setItem('mlp-playground:tab', tab)
      localStorage.clear()
      for (const [key, value] of Object.entries(storage)) localStorage.setItem(key, value)
    },
    { tab, storage },
  )
  await open(again, hash.slice(1))
  await expect(notices(again)).toContainText('Continued where it stood: Spiral, epoch')
  await expect.poll(() => metricNumber(again, 'Epoch')).toBe(kept)
})

test('a fresh page stays fresh and offers what a closed tab was at', async ({ page, context }) => {
  await open(page, spiral)
  await stepEpochs(page, 2)
  await page.waitForTimeout(800)
  await page.close()
  const fresh = await context.newPage()
  await open(fresh)
  await expect(notices(fresh)).toContainText('Spiral, epoch 5')
  expect(await metricNumber(fresh, 'Epoch')).toBe(0)
  await fresh.waitForTimeout(500)
  expect(new URL(fresh.url()).hash).toBe('')
  await notices(fresh).getByRole('button', { name: 'Continue' }).click()
  await expect.poll(() => metricNumber(fresh, 'Epoch')).toBe(5)
  await expect.poll(() => new URL(fresh.url()).hash).toContain('step=')
  await fresh.goBack()
  await expect.poll(() => metricNumber(fresh, 'Epoch')).toBe(0)
})

test('reloading while a link is on its way to its step keeps the step', async ({ page }) => {
  await page.goto('./#v=1&net=tanh32,tanh32,tanh32&step=900000')
  const replay = page.getByText(/^Replaying: \d+% of 900.000 updates$/)
  await expect(replay).toBeVisible()
  await page.reload()
  await expect(replay).toBeVisible()
  expect(new URL(page.url()).hash).toContain('step=900000')
})

test('a run that is opened and still on its way is in the address, the link to share, and after a reload', async ({
  page,
}) => {
  const hash = 'v=1&net=tanh32,tanh32,tanh32&edits=800000:rate=0.3&step=900000'
  await open(page, spiral)
  await openRuns(page)
  await dialog(page).getByLabel('Open a link').fill(hash)
  await button(page, 'Open link').click()
  const replay = page.getByText(/^Replaying: \d+% of 900.000 updates$/)
  await expect(replay).toBeVisible()
  await expect.poll(() => page.url()).toContain(hash)
  await button(page, 'Share').click()
  const link = page.getByRole('textbox', { name: 'Link to this run' })
  await expect(link).toHaveValue(new RegExp(`#${hash}$`))
  await page.reload()
  await expect(replay).toBeVisible()
  expect(page.url()).toContain(hash)
})

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`the window is accessible at ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, spiral)
    await openRuns(page)
    await save(page, 'A name so long that it has to be broken into lines on a narrow phone, twice')
    expect(await axeFaults(page)).toEqual([])
    const isCut = await dialog(page).evaluate((box) => box.scrollWidth > box.clientWidth)
    expect(isCut).toBe(false)
  })
}
