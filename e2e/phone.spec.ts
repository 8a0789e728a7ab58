import {
  button,
  expect,
  figures,
  metricNumber,
  open,
  openHelp,
  settled,
  test,
  typeInto,
} from './support/test.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('a thumb trains the network', async ({ page }) => {
  await open(page)
  await button(page, 'Play').tap()
  await expect.poll(() => metricNumber(page, 'Epoch')).toBeGreaterThan(3)
  await button(page, 'Pause').tap()
  await settled(page)
  await button(page, 'Restart').tap()
  await expect.poll(() => metricNumber(page, 'Epoch')).toBe(0)
})

test('the cards show data, network and loss', async ({ page }) => {
  await open(page)
  await page.getByRole('tab', { name: 'Data' }).tap()
  await page.getByRole('radio', { name: 'Moons' }).tap()
  await expect(page.getByRole('radio', { name: 'Moons' })).toBeChecked()
  await page.getByRole('tab', { name: 'Loss' }).tap()
  await expect(page.getByRole('tabpanel')).toContainText('Loss')
  await page.getByRole('tab', { name: 'Network' }).tap()
  await expect(button(page, 'Unit 1 of layer 1')).toBeVisible()
})

test('the menu has what the bars have no room for', async ({ page }) => {
  await open(page)
  await openHelp(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap()
  await expect(page.getByRole('dialog')).toBeHidden()
  await button(page, 'Step').tap()
  await expect.poll(() => metricNumber(page, 'Epoch')).toBe(1)
  await button(page, 'Menu').tap()
  await button(page, 'Step back').tap()
  await expect.poll(() => metricNumber(page, 'Epoch')).toBe(0)
})

test('a tapped bias opens a field that is not covered', async ({ page }) => {
  await open(page)
  const before = await settled(page)
  await button(page, 'Bias of the output').tap()
  const field = page.getByRole('dialog').getByRole('textbox').first()
  await expect(field).toBeInViewport({ ratio: 1 })
  await typeInto(field, '1')
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).tap()
  await expect.poll(() => figures(page)).not.toEqual(before)
})
