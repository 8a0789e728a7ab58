import type { Page } from '@playwright/test'
import {
  button,
  expect,
  figures,
  metric,
  metricNumber,
  metricText,
  notices,
  open,
  settled,
  stepButton,
  stepEpochs,
  test,
  typeInto,
} from './support/test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('the first screen shows what can be done', async ({ page }) => {
  await open(page)
  await expect(page).toHaveTitle(/MLP Playground/)
  for (const name of ['Play', 'Step back', 'Restart', 'New weights', 'New points']) {
    await expect(button(page, name)).toBeVisible()
  }
  for (const name of ['Undo', 'Redo', 'Share', 'Help']) {
    await expect(button(page, name)).toBeVisible()
  }
  await expect(stepButton(page)).toBeVisible()
  await expect(page.getByRole('radiogroup', { name: 'Data set' })).toBeVisible()
  expect(await metricNumber(page, 'Epoch')).toBe(0)
  expect(await metricNumber(page, 'Train loss')).toBeGreaterThan(0)
})

test('Play learns, Pause holds it', async ({ page }) => {
  await open(page)
  const before = await metricNumber(page, 'Train loss')
  await button(page, 'Play').click()
  await expect.poll(() => metricNumber(page, 'Epoch')).toBeGreaterThan(8)
  await button(page, 'Pause').click()
  const held = await settled(page)
  expect(await metricNumber(page, 'Train loss')).toBeLessThan(before)
  await page.waitForTimeout(400)
  expect(await figures(page)).toEqual(held)
})

test('Step goes one epoch, Step back returns to the same figures', async ({ page }) => {
  await open(page)
  await stepEpochs(page, 1)
  const first = await settled(page)
  await stepEpochs(page, 1)
  expect(await settled(page)).not.toEqual(first)
  await button(page, 'Step back').click()
  await expect.poll(() => figures(page)).toEqual(first)
})

test('Restart keeps the initial weights, New weights does not', async ({ page }) => {
  await open(page)
  const start = await settled(page)
  await stepEpochs(page, 2)
  await button(page, 'Restart').click()
  await expect.poll(() => figures(page)).toEqual(start)
  await button(page, 'New weights').click()
  await expect.poll(() => figures(page)).not.toEqual(start)
  expect(await metricNumber(page, 'Epoch')).toBe(0)
})

test('a change can be undone and done again', async ({ page }) => {
  await open(page)
  const circle = await settled(page)
  await page.getByRole('radio', { name: 'Spiral' }).click()
  await expect.poll(() => figures(page)).not.toEqual(circle)
  const spiral = await settled(page)
  await button(page, 'Undo').click()
  await expect.poll(() => figures(page)).toEqual(circle)
  await expect(page.getByRole('radio', { name: 'Circle' })).toBeChecked()
  await button(page, 'Redo').click()
  await expect.poll(() => figures(page)).toEqual(spiral)
})

test('a weight typed into the table acts at once and can be undone', async ({ page }) => {
  await open(page)
  const before = await settled(page)
  await button(page, 'All parameters').click()
  const table = page.getByRole('dialog', { name: 'All parameters' })
  const field = table.getByRole('textbox', { name: 'Bias of the output' })
  const value = await field.inputValue()
  await typeInto(field, '2,5')
  await field.press('Enter')
  await table.getByRole('button', { name: 'Close' }).click()
  await expect.poll(() => figures(page)).not.toEqual(before)
  await button(page, 'Undo').click()
  await expect.poll(() => figures(page)).toEqual(before)
  await button(page, 'All parameters').click()
  await expect(field).toHaveValue(value)
})

test('a copied link opens to the same epoch and the same losses', async ({ page, context }) => {
  await open(page)
  await page.getByRole('radio', { name: 'Moons' }).click()
  await button(page, 'Play').click()
  await expect.poll(() => metricNumber(page, 'Epoch')).toBeGreaterThan(4)
  await button(page, 'Pause').click()
  const here = await settled(page)
  const link = await copyLink(page)

  const other = await context.newPage()
  await other.goto(link)
  await expect.poll(() => figures(other)).toEqual(here)
  await expect(other.getByRole('radio', { name: 'Moons' })).toBeChecked()
})

test('a reloaded page stands where it stood', async ({ page }) => {
  await open(page)
  await stepEpochs(page, 3)
  const here = await settled(page)
  await page.waitForTimeout(600)
  await page.reload()
  await expect.poll(() => figures(page)).toEqual(here)
})

test('Back and Forward go through the data sets', async ({ page }) => {
  await open(page)
  const circle = await settled(page)
  await page.getByRole('radio', { name: 'Spiral' }).click()
  await expect(page).toHaveURL(/data=spiral/)
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'Circle' })).toBeChecked()
  await expect.poll(() => figures(page)).toEqual(circle)
  await page.goForward()
  await expect(page.getByRole('radio', { name: 'Spiral' })).toBeChecked()
})

test('a link typed into the address bar of the open page opens', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    location.hash = '#v=1&data=rings'
  })
  await expect(page.getByRole('radio', { name: 'Rings' })).toBeChecked()
})

test.describe('bad input is answered by a sentence and a working page', () => {
  test('a megabyte behind #', async ({ page }) => {
    await open(page, `v=1&edits=${'1:rate=foo;x;'.repeat(77_000)}`)
    await expect(notices(page)).toContainText('The link did not open exactly')
    await stepEpochs(page, 1)
  })

  const damaged = [
    { name: 'nonsense', hash: '%E0%A4%A&&&===&v=', sentence: null },
    { name: 'a rate that is no number', hash: 'v=1&rate=NaN', sentence: /rate/i },
    { name: 'a batch larger than the data', hash: 'v=1&batch=100000', sentence: /batch/i },
    { name: 'an unknown data set', hash: 'v=1&data=sprial', sentence: /data/i },
    { name: 'a network too large', hash: 'v=1&net=tanh100000', sentence: /units|layer/i },
    { name: 'a link of the future', hash: 'v=99&data=spiral', sentence: /version/i },
  ]
  for (const { name, hash, sentence } of damaged) {
    test(name, async ({ page }) => {
      await open(page, hash)
      if (sentence !== null) await expect(notices(page)).toContainText(sentence)
      await stepEpochs(page, 1)
      expect(await metricText(page, 'Train loss')).toMatch(/\d/)
    })
  }

  test('a typed learning rate that is no number', async ({ page }) => {
    await open(page)
    const field = page.getByRole('textbox', { name: 'Learning rate, as a number' })
    await typeInto(field, 'abc')
    await field.press('Enter')
    await expect(page.getByRole('alert').filter({ visible: true })).toContainText(/number/i)
    await field.press('Escape')
    await stepEpochs(page, 1)
  })

  test('a typed weight that is no number', async ({ page }) => {
    await open(page)
    const before = await settled(page)
    await button(page, 'All parameters').click()
    const field = page.getByRole('dialog').getByRole('textbox').first()
    await typeInto(field, '1/0')
    await field.press('Enter')
    await expect(page.getByRole('alert').filter({ visible: true })).toContainText(/number/i)
    await field.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    expect(await settled(page)).toEqual(before)
  })

  test('a learning rate that diverges pauses and says why', async ({ page }) => {
    await open(page, 'v=1&data=plane&rate=100')
    await button(page, 'Play').click()
    await expect(page.getByRole('alert').filter({ visible: true })).toContainText(
      'Training stopped',
    )
    await expect(button(page, 'Play')).toBeVisible()
    await expect(metric(page, 'Train loss')).not.toHaveText(/NaN/)
  })
})

async function copyLink(page: Page): Promise<string> {
  await button(page, 'Share').click()
  await button(page, 'Copy link').click()
  await expect(page.getByRole('dialog').getByText('Copied.')).toBeVisible()
  await page.keyboard.press('Escape')
  return page.evaluate(() => navigator.clipboard.readText())
}
