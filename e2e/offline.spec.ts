import type { Page } from '@playwright/test'
import { button, expect, metricNumber, open, openHelp, stepEpochs, test } from './support/test.ts'

test.describe('without network', () => {
  // Chromium asks for the icon again whenever the address changes.
  test.use({ errorsExpected: true })

  test('the page works on', async ({ page, context }) => {
    await open(page)
    // Later parts are fetched one at a time in idle moments; these are among them.
    for (const part of ['laterParts', 'laterMarks', 'placement', 'link']) {
      await expect.poll(() => isFetched(page, `/later/${part}-`)).toBe(true)
    }
    await page.waitForLoadState('networkidle')
    const missed: string[] = []
    page.on('requestfailed', (request) => missed.push(request.url()))
    await context.setOffline(true)
    await page.getByRole('radio', { name: 'Spiral' }).click()
    await stepEpochs(page, 1)
    await button(page, 'Play').click()
    await expect.poll(() => metricNumber(page, 'Epoch')).toBeGreaterThan(3)
    await button(page, 'Pause').click()
    await openHelp(page)
    expect(missed.filter((address) => !address.endsWith('/favicon.svg'))).toEqual([])
  })
})

test('the page asks no other host for anything', async ({ page }) => {
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  await open(page)
  await openHelp(page)
  await page.waitForLoadState('networkidle')
  expect([...hosts]).toEqual([new URL(page.url()).host])
})

test('the page sets no cookies', async ({ page, context }) => {
  await open(page)
  expect(await context.cookies()).toEqual([])
})

function isFetched(page: Page, part: string): Promise<boolean> {
  return page.evaluate(
    (name) => performance.getEntriesByType('resource').some((entry) => entry.name.includes(name)),
    part,
  )
}
