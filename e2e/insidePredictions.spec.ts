import { axeFaults } from './support/axe.ts'
import { savedPicture } from './support/picture.ts'
import { button, expect, open, test } from './support/test.ts'

const blobs = 'v=1&data=blobs&classes=3&net=tanh8&out=sparsemax&step=300&inside=predictions'

test('three classes lie in two triangles, counted, with errors and one point beside them', async ({
  page,
}) => {
  await open(page, blobs)
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText('251 inside · 0 on an edge · 0 at a corner')
  await expect(panel).toContainText(/0% with softmax/)
  await expect(panel.getByRole('application', { name: /under softmax/ })).toBeVisible()
  await expect(panel.getByRole('application', { name: /under sparsemax/ })).toBeVisible()
  await expect(panel).toContainText('errors in 251')
})

test('a cell of the confusion matrix rings its points, by click and by keys', async ({ page }) => {
  await open(page, blobs)
  const panel = page.getByRole('tabpanel')
  const cell = panel.getByRole('button', { name: /predicted as/ })
  await expect(cell).toHaveCount(9)
  // Circles one after another, drawn twice: halo and ring.
  const rings = page.getByRole('region', { name: 'Output' }).locator('path[d*="ZM"]')
  await expect(rings).toHaveCount(0)
  await cell.first().click()
  await expect(rings).toHaveCount(2)
  await cell.first().press('ArrowRight')
  await expect(cell.nth(1)).toBeFocused()
  await cell.nth(1).press('Enter')
  await expect(cell.nth(1)).toHaveAttribute('aria-pressed', 'true')
  await expect(cell.first()).toHaveAttribute('aria-pressed', 'false')
})

test('with fewer classes the matrix is still reached by keys', async ({ page }) => {
  await open(page, 'v=1&data=blobs&classes=6&net=tanh8&inside=predictions')
  const cell = page.getByRole('tabpanel').getByRole('button', { name: /predicted as/ })
  await expect(cell).toHaveCount(36)
  await cell.last().click()
  await page.getByRole('radio', { name: '3', exact: true }).or(button(page, '3')).click()
  await expect(cell).toHaveCount(9)
  await expect(cell.last()).toHaveAttribute('tabindex', '0')
})

test('a temperature changes the shares and not the network; points are walked by keys', async ({
  page,
}) => {
  await open(page, blobs)
  const panel = page.getByRole('tabpanel')
  const slider = panel.getByRole('slider', { name: 'Temperature T' })
  await slider.focus()
  await slider.press('End')
  await expect(panel).toContainText('Logits are divided by T = 20 in this view only.')
  await expect(panel).toContainText('251 inside', { timeout: 5000 })
  await expect.poll(() => page.url()).toContain('look=temperature:20')
  const triangle = panel.getByRole('application', { name: /under softmax/ })
  await triangle.focus()
  await triangle.press('ArrowRight')
  await expect.poll(() => page.url()).toContain('point=')
  await expect(panel.getByRole('status').filter({ hasText: /^Point \d+, class/ })).toHaveCount(1)
})

test('its picture has what is seen: both heads, the matrix and one point', async ({ page }) => {
  await open(page, `${blobs}&point=3`)
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText('251 inside')
  const picture = await savedPicture(page)
  for (const text of ['softmax', 'sparsemax', 'Confusion', 'predicted', '>84<', 'Point 3']) {
    expect(picture).toContain(text)
  }
  await panel.getByRole('button', { name: 'Reliability' }).click()
  const other = await savedPicture(page)
  expect(other).toContain('share right')
  expect(other).not.toContain('Confusion')
})

test('every kind of output has something to show', async ({ page }) => {
  const panel = page.getByRole('tabpanel')
  for (const [link, text] of [
    ['v=1&net=tanh2&inside=predictions', 'between ·'],
    ['v=1&out=tanh&loss=squared&inside=predictions', 'a score, not a probability'],
    ['v=1&data=blobs&classes=5&inside=predictions', 'on all classes'],
    ['v=1&data=plane&inside=predictions', 'residuals f − y lie between'],
    ['v=1&data=curve&net=tanh2&inside=predictions', 'Predicted against true'],
  ] as const) {
    await open(page, link)
    await expect(panel).toContainText(text)
  }
})

test('the one-hot area is outlined in the plot, until its switch is pressed', async ({ page }) => {
  await open(page, blobs)
  const plot = page.getByRole('region', { name: 'Output' })
  const chip = button(page, 'One-hot in the plot')
  await expect(chip).toHaveAttribute('aria-pressed', 'true')
  await chip.click()
  await expect.poll(() => page.url()).toContain('look=onehot:off')
  const without = await plot.locator('canvas').count()
  await page.keyboard.press('Enter')
  await expect(plot.locator('canvas')).toHaveCount(without + 1)
  await expect.poll(() => page.url()).not.toContain('look=')
})

test('no fault that axe knows, in either theme', async ({ page }) => {
  await open(page, blobs)
  await expect(page.getByRole('tabpanel')).toContainText('251 inside')
  expect(await axeFaults(page, '#inside')).toEqual([])
  await page.keyboard.press('t')
  expect(await axeFaults(page, '#inside')).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('one pane and one head at a time', async ({ page }) => {
    await open(page, blobs)
    await page.getByRole('tab', { name: 'Inside' }).click()
    await expect(page.getByRole('application', { name: /under sparsemax/ })).toBeVisible()
    await button(page, 'softmax').click()
    await expect(page.getByRole('application', { name: /under softmax/ })).toBeVisible()
    await page.getByRole('tabpanel').getByRole('button', { name: 'Errors' }).click()
    await expect(page.getByRole('button', { name: /predicted as/ })).toHaveCount(9)
  })
})
