import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { runJavaScript } from '../src/testing/runProgram.ts'
import { axeFaults } from './support/axe.ts'
import { button, expect, metric, open, stepButton, test } from './support/test.ts'

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Code' })
const listing = (page: Page) => panel(page).getByRole('region', { name: /^Program in/ })

test('the formula has the numbers of now, and the program is of where the run stands', async ({
  page,
}) => {
  await open(page, 'v=1&net=tanh2&edits=0:w1.1.1=0.25;b2.1=-1.5')
  await page.getByRole('tab', { name: 'Code' }).click()
  await expect(panel(page)).toContainText('f has 9 parameters; the program trains epoch 1')
  await button(page, 'With numbers').click()
  const W = panel(page).getByRole('table', { name: 'W of layer 1, 2 × 2' })
  await expect(W.getByRole('cell').first()).toHaveText('0.25')
  await expect(panel(page).getByRole('table', { name: 'b of layer 2, 1 × 1' })).toHaveText('−1.50')
  await expect.poll(() => page.url()).toContain('inside=code&look=numbers:on')

  await expect(listing(page)).toContainText('at epoch 0 after 0 updates')
  const promised = await panel(page).locator('p').first().innerText()
  await stepButton(page).click()
  await expect(listing(page)).toContainText('at epoch 1 after')
  const loss = (await metric(page, 'Train loss').innerText()).trim()
  expect(promised).toContain(`to ${loss}`)
  await expect(panel(page)).toContainText(`goes from ${loss}`)
  expect(await axeFaults(page)).toEqual([])
})

test('opening it leaves a run in training; the program comes on pause', async ({ page }) => {
  await open(page, 'v=1&net=tanh2&inside=weights')
  await button(page, 'Play').click()
  await page.getByRole('tab', { name: 'Code' }).click()
  await expect(panel(page)).toContainText('it is written here on pause')
  await button(page, 'Pause').click()
  await expect(listing(page)).toContainText('import torch')
})

test('the program is copied without the numbers of its lines, and runs', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 'v=1&data=moons&net=tanh3&inside=code&look=language:javascript')
  const code = listing(page)
  await expect(code).toContainText('const eta = 0.1')
  const text = (await code.locator('pre').textContent()) ?? ''
  const selected = await code.evaluate((element) => {
    getSelection()?.selectAllChildren(element)
    return getSelection()?.toString()
  })
  expect(selected?.trim()).toBe(text.trim())

  await expect(code.locator('[data-marked]')).toHaveText(/^ {2}trainLoss: 0\.\d+,\n$/)
  await button(page, 'Marked line').click()
  await expect(code.locator('[data-marked]')).toBeInViewport()

  await button(page, 'Copy').click()
  await expect(panel(page).getByText('Copied.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(runJavaScript(copied).difference).toBeLessThan(1e-9)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Download').click(),
  ])
  expect(file.suggestedFilename()).toBe('moons-epoch-0-javascript.mjs')
  expect(readFileSync(await file.path()).toString()).toBe(copied)
  const lines = copied.split('\n')
  const marked = await code.locator('[data-marked]').getAttribute('data-number')
  expect(lines[Number(marked) - 1]).toMatch(/^ {2}trainLoss: /)
})

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })

  test('large matrices fold, and what cannot be trained says why there is no program', async ({
    page,
  }) => {
    await open(page, 'v=1&net=tanh8,tanh8&inside=code&look=numbers:on')
    const W = panel(page).getByRole('table', { name: 'W of layer 2, 8 × 8' })
    await expect(W.getByRole('row')).toHaveCount(6)
    await button(page, 'All entries').click()
    await expect(W.getByRole('row')).toHaveCount(8)
    await expect(listing(page)).toContainText('import torch')
    expect(await axeFaults(page)).toEqual([])
    await open(page, 'v=1&net=step2&inside=code')
    await expect(panel(page).getByText('threshold units')).toBeVisible()
    await expect(button(page, 'Download')).toHaveCount(0)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('all of it can be reached, and nothing is wider than the screen', async ({ page }) => {
    await open(page, 'v=1&inside=code')
    await page.getByRole('tab', { name: 'Inside' }).click()
    await button(page, 'NumPy').scrollIntoViewIfNeeded()
    await button(page, 'NumPy').click()
    await expect(listing(page)).toContainText('import numpy as np')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    expect(await axeFaults(page)).toEqual([])
  })
})
