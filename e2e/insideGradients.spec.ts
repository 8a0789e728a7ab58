import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe.ts'
import { button, expect, open, test } from './support/test.ts'

const panel = (page: Page) => page.locator('#inside')

test('the gradients of AND at zero weights are those of mental arithmetic, and follow training', async ({
  page,
}) => {
  // f = ½ everywhere: ∇b = mean(½ − y) = ¼, and ∇w = −¼ for each of the two inputs ±1.
  await open(page, 'v=1&data=gates&gate=and&net=none&init=zero&batch=all')
  await page.getByRole('tab', { name: 'Gradients' }).click()
  await expect(panel(page)).toContainText('The gradient of the only layer is 0.354 long.')
  await expect(panel(page)).toContainText('output 0.354 and 0.25')
  await expect.poll(() => page.url()).toContain('inside=gradients')
  await button(page, 'Step').click()
  await expect(panel(page)).not.toContainText('0.354 long')
})

test('a vanishing gradient is said, drawn in the network, and its noise is measured', async ({
  page,
}) => {
  await open(page, 'v=1&net=sigmoid4,sigmoid4,sigmoid4,sigmoid4&points=100&inside=gradients&step=5')
  await expect(panel(page)).toContainText(/Layer 1’s gradient is [\d\u202f]+ times smaller than/)
  const inNetwork = button(page, 'In the network')
  await expect(inNetwork).toHaveAttribute('aria-pressed', 'true')
  const network = page.getByRole('region', { name: 'Network' })
  await expect(network).toContainText('Edge width is the size of the gradient.')
  await inNetwork.click()
  await expect(network).toContainText('Edge width is |w|')
  await expect.poll(() => page.url()).toContain('look=edges:0')

  await button(page, 'Measure the noise').click()
  await expect(panel(page)).toContainText(
    /the noise falls as B to the power −0\.(4[5-9]|5[0-5]?)\./,
  )
  const sizes = page.getByRole('slider', { name: 'Batch size' }).first()
  await sizes.focus()
  await sizes.press('ArrowRight')
  await expect(panel(page)).toContainText(
    'batches of 16 drawn with replacement miss the full gradient',
  )
  await expect.poll(() => page.url()).toContain('batch:16')
  await button(page, 'Step').click()
  await expect(panel(page)).toContainText('Before, at epoch')
  await expect(button(page, 'Measure again')).toBeVisible()
  expect(await axeFaults(page)).toEqual([])
  await button(page, 'Light or dark').click()
  expect(await axeFaults(page, '#inside')).toEqual([])
  await button(page, 'New weights').click()
  await expect(button(page, 'Measure the noise')).toBeVisible()
})

test('without points, or with functions without a slope, one sentence says why there is nothing', async ({
  page,
}) => {
  await page.goto('./#v=1&data=own&inside=gradients')
  await expect(panel(page)).toContainText('There are no training points')
  await open(page, 'v=1&data=gates&net=threshold2&inside=gradients')
  await expect(panel(page)).toContainText('Gradients need functions with a slope')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('one part is shown at a time, and nothing is cut', async ({ page }) => {
    await open(page, 'v=1&net=tanh4,tanh4&inside=gradients')
    await page.getByRole('tab', { name: 'Inside' }).click()
    await expect(panel(page).getByRole('region', { name: 'Gradient lengths now' })).toBeVisible()
    await page.getByRole('button', { name: 'Noise', exact: true }).click()
    await expect(button(page, 'Measure the noise')).toBeVisible()
    const tooWide = await panel(page).evaluate((box) => box.scrollWidth > box.clientWidth)
    expect(tooWide).toBe(false)
    expect(await axeFaults(page, '#inside')).toEqual([])
  })
})
