import { axeFaults } from './support/axe.ts'
import { savedPicture } from './support/picture.ts'
import { button, expect, open, test } from './support/test.ts'

// XOR's four corners, all weights 0: every point has f = ½ and the loss ln 2.
const zero = 'v=1&data=gates&net=tanh2&init=zero&inside=losses'

test('a small network has the losses that it must have, in the table and on the curves', async ({
  page,
}) => {
  await open(page, 'v=1&data=gates&net=tanh2&init=zero')
  await page.getByRole('tab', { name: 'Losses' }).click()
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText('of the mean data loss 0.6931; 0 lie on the wrong side')
  await expect(panel.getByRole('row')).toHaveCount(5)
  await expect(panel.getByRole('row').nth(1)).toContainText('0.6931')
  await expect(panel.getByRole('button', { name: /^sparsemax/ })).toContainText('0.25')
  await expect(panel.getByRole('button', { name: /^hinge/ })).toContainText('1')
  await expect.poll(() => page.url()).toContain('inside=losses')
})

test('a row of the table and its point in the plot are chosen together, by mouse and keys', async ({
  page,
}) => {
  await open(page, 'v=1&net=tanh3&inside=losses')
  const panel = page.getByRole('tabpanel')
  await panel.getByRole('button', { name: 'point', exact: true }).click()
  await expect.poll(() => page.url()).toContain('look=order:number')
  const row = panel.locator('tbody').getByRole('button')
  await row.first().click()
  const first = Number(await row.first().innerText())
  await expect.poll(() => page.url()).toContain(`point=${first}`)
  await row.first().press('ArrowDown')
  await expect(row.nth(1)).toBeFocused()
  await expect(row.nth(1)).toHaveAttribute('aria-pressed', 'true')
  await row.nth(1).press('End')
  await expect(button(page, 'Next')).toHaveAttribute('aria-disabled', 'true')
  const figure = panel.getByRole('application', { name: /^Losses over s/ })
  await figure.focus()
  await figure.press('Home')
  await expect.poll(() => page.url()).toContain(`point=${first}`)
  await expect(row.first()).toHaveAttribute('aria-pressed', 'true')
})

test('arrow keys go on from the row in focus, on any page; far points are read where they lie', async ({
  page,
}) => {
  await open(page, 'v=1&out=linear&loss=squared&net=tanh3&inside=losses&look=order:number')
  const row = page.getByRole('tabpanel').locator('tbody').getByRole('button')
  await button(page, 'Next').click()
  const second = Number(await row.nth(1).innerText())
  await row.first().press('ArrowDown')
  await expect.poll(() => page.url()).toContain(`point=${second}`)
  // Without a hidden layer and steps a large rate throws the margins far beyond the axis.
  await open(
    page,
    'v=1&net=none&rate=100&batch=1&step=40&inside=losses&look=order:smallest&point=5',
  )
  const panel = page.getByRole('tabpanel')
  const s = await panel.locator('tr[data-chosen="true"] td').nth(2).innerText()
  expect(Math.abs(Number(s.replace('−', '-')))).toBeGreaterThan(4)
  await expect(panel).toContainText(`at s = ${s}`)
})

test('curves go and come; heights have residuals, with squares in the plot', async ({ page }) => {
  await open(page, zero)
  const panel = page.getByRole('tabpanel')
  await panel.getByRole('button', { name: /^hinge/ }).click()
  await expect.poll(() => page.url()).toContain('look=hinge:off')
  await open(page, 'v=1&data=curve&net=tanh3&inside=losses')
  await expect(panel).toContainText('the largest residual f − y is')
  await panel.getByRole('button', { name: 'Squares in the plot' }).click()
  await expect.poll(() => page.url()).toContain('look=squares:on')
})

test('its picture has what is seen: curves with their numbers, areas and points', async ({
  page,
}) => {
  await open(page, 'v=1&net=tanh3&step=100&inside=losses')
  await expect(page.getByRole('tabpanel')).toContainText('mean data loss')
  const picture = await savedPicture(page)
  for (const text of [
    'cross-entropy',
    'at s = 0',
    'data loss 0.',
    'λΩ',
    'of 250 training points',
  ]) {
    expect(picture).toContain(text)
  }
})

test('no fault that axe knows, in either theme', async ({ page }) => {
  await open(page, 'v=1&net=tanh4&inside=losses')
  await expect(page.getByRole('tabpanel')).toContainText('mean data loss')
  expect(await axeFaults(page, '#inside')).toEqual([])
  await page.keyboard.press('t')
  expect(await axeFaults(page, '#inside')).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('one pane at a time', async ({ page }) => {
    await open(page, 'v=1&net=tanh3&inside=losses')
    await page.getByRole('tab', { name: 'Inside' }).click()
    await expect(page.getByRole('application', { name: /^Losses over s/ })).toBeVisible()
    await button(page, 'Points').click()
    await expect(page.getByRole('table')).toBeVisible()
    await expect(page.getByRole('application', { name: /^Losses over s/ })).toHaveCount(0)
  })
})
