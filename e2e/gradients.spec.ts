import { axeFaults } from './support/axe.ts'
import { button, expect, figures, open, test } from './support/test.ts'

const everyLayer = 'v=1&batch=all&points=2000&train=1&net=tanh32,tanh32,tanh32,tanh32'

test('one click checks the gradients of the user’s own network', async ({ page }) => {
  await open(page, 'v=1&net=relu4,tanh3&step=30')
  const before = await figures(page)
  await button(page, 'Check gradients').click()
  const dialog = page.getByRole('dialog', { name: 'Gradient check' })
  await expect(dialog.getByRole('status')).toHaveText(/^All gradients agree to \d+ digits\.$/)
  await expect(dialog).toContainText('on the batch of 10 examples that comes next')
  await expect(dialog.getByRole('row')).toHaveCount(4)
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button(page, 'Check gradients')).toBeFocused()
  expect(await figures(page)).toEqual(before)
})

test('a check pauses the run that plays', async ({ page }) => {
  await open(page)
  await button(page, 'Play').click()
  await button(page, 'Check gradients').click()
  const dialog = page.getByRole('dialog', { name: 'Gradient check' })
  await expect(dialog.getByRole('status')).toHaveText(/agree/)
  await page.keyboard.press('Escape')
  await expect(button(page, 'Play')).toBeVisible()
})

test('a long check shows how far it is, can be stopped, and keeps what it found', async ({
  page,
}) => {
  await open(page, everyLayer)
  await button(page, 'Check gradients').click()
  const dialog = page.getByRole('dialog', { name: 'Gradient check' })
  await expect(dialog.getByRole('progressbar')).toHaveJSProperty('max', 3297)
  await expect(dialog).toContainText('Largest error')
  await dialog.getByRole('button', { name: 'Stop' }).click()
  await expect(dialog.getByRole('status')).toHaveText(/^Stopped\. So far/)
  await expect(dialog.getByRole('button', { name: 'Check again' })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the check is in the menu, and all of it fits', async ({ page }) => {
    await open(page, 'v=1&net=relu4')
    await button(page, 'Menu').click()
    await button(page, 'Check gradients').click()
    const dialog = page.getByRole('dialog', { name: 'Gradient check' })
    await expect(dialog.getByRole('status')).toHaveText(/agree/)
    expect(await axeFaults(page)).toEqual([])
    const isCut = await dialog.evaluate(
      (element) => element.scrollWidth > element.clientWidth || element.clientWidth > innerWidth,
    )
    expect(isCut).toBe(false)
  })
})
