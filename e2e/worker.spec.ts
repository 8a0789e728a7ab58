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
