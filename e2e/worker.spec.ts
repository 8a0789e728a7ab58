import type { Route } from '@playwright/test'
import {
  button,
  expect,
  figures,
  metricNumber,
  notices,
  open,
  settled,
  stepEpochs,
  test,
} from './support/test.ts'

test.describe('when the training worker dies', () => {
  test.use({ errorsExpected: true })

  test('the page says so and goes on with the same run', async ({ page }) => {
    await open(page)
    await stepEpochs(page, 3)
    const here = await settled(page)

    await page.workers()[0]?.evaluate(() => {
      setTimeout(() => {
        throw new Error('a fault for the test')
      })
    })
    await expect(notices(page)).toContainText('Nothing is lost')
    await expect.poll(() => figures(page)).toEqual(here)
    await stepEpochs(page, 1)
    await button(page, 'Step back').click()
    await expect.poll(() => settled(page)).toEqual(here)
  })
})

test('training goes on in a hidden tab', async ({ page, context }) => {
  await open(page)
  await button(page, 'Play').click()
  await expect.poll(() => metricNumber(page, 'Epoch')).toBeGreaterThan(0)
  const other = await context.newPage()
  await other.goto('about:blank')
  await other.bringToFront()
  const before = await metricNumber(page, 'Epoch')
  await other.waitForTimeout(2000)
  await page.bringToFront()
  await expect.poll(() => metricNumber(page, 'Epoch')).toBeGreaterThan(before + 4)
  await button(page, 'Pause').click()
})

test('the page trains with the SIMD engine', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('contentinfo')).toContainText('SIMD engine')
  await page.getByRole('button', { name: /^This run/ }).click()
  await expect(
    page
      .getByRole('definition')
      .filter({ hasText: 'to the same bits as by the TypeScript engine' }),
  ).toBeVisible()
})

const obstacles: Record<string, (route: Route) => Promise<void>> = {
  'its file is missing': async (route) => {
    if (route.request().url().endsWith('.wasm')) await route.fulfill({ status: 404 })
    else await route.continue()
  },
  'the page’s policy forbids it': async (route) => {
    const response = await route.fetch()
    const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" }
    await route.fulfill({ response, headers })
  },
}

for (const [name, obstruct] of Object.entries(obstacles)) {
  test(`where ${name}, the TypeScript engine gets the same numbers`, async ({ page, browser }) => {
    await open(page)
    await stepEpochs(page, 20)
    const here = await settled(page)
    await expect.poll(() => page.url()).toContain('step=')

    const context = await browser.newContext()
    const other = await context.newPage()
    await other.route('**/*', obstruct)
    await other.goto(page.url())
    await expect(other.getByRole('contentinfo')).toContainText('TypeScript engine')
    // The link says how far to go, so the other engine computes the run again.
    await expect.poll(() => settled(other)).toEqual(here)
    await context.close()
  })
}
