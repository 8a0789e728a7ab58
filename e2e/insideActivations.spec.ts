import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe.ts'
import { button, expect, open, test } from './support/test.ts'

const panel = (page: Page) => page.locator('#inside')
const unit = (page: Page, name: RegExp) =>
  panel(page).getByRole('group', { name: 'Units' }).getByRole('button', { name })

/** Unit 3 of layer 1 is far below all its data. */
const withDead = 'v=1&net=relu4,relu4&edits=0:b1.3=-9'

test('dead units are counted and named, and a click shows which points would wake one', async ({
  page,
}) => {
  await open(page, withDead)
  await page.getByRole('tab', { name: 'Activations' }).click()
  await expect(panel(page)).toContainText('1 of 4 units of layer 1 is dead (unit 3)')
  await expect.poll(() => page.url()).toContain('inside=activations')
  await unit(page, /Unit 3 dead/).click()
  await expect.poll(() => page.url()).toContain('look=unit:3')
  const large = panel(page).getByRole('region', { name: 'Unit 3 of layer 1' })
  await expect(large).toContainText('First to wake it:')
  const first = large.getByRole('button', { name: /^point \d+: −[\d.]+$/ }).first()
  const name = await first.innerText()
  await first.click()
  await expect(first).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => page.url()).toContain(`point=${/\d+/.exec(name)?.[0]}`)
  expect(await axeFaults(page)).toEqual([])
  await button(page, 'Light or dark').click()
  expect(await axeFaults(page, '#inside')).toEqual([])
})

test('units are reached by one Tab stop and arrows; layers are chosen; a lost layer is no fault', async ({
  page,
}) => {
  await open(page, `${withDead}&inside=activations&look=layer:2`)
  await expect(panel(page)).toContainText('of layer 2')
  await unit(page, /Unit 1/).focus()
  await page.keyboard.press('ArrowRight')
  await expect(unit(page, /Unit 2/)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(unit(page, /Unit 2/)).toHaveAttribute('aria-pressed', 'true')
  // A unit that is selected in the network is shown large, in its layer.
  await page
    .getByRole('region', { name: 'Network' })
    .getByLabel(/^Unit 4 of layer 1/)
    .click()
  await expect(panel(page).getByRole('region', { name: 'Unit 4 of layer 1' })).toBeVisible()
  await expect.poll(() => page.url()).toContain('look=unit:4')
  // The hash of the page that is open changes: the worker still hears of the layer that is gone.
  await page.goto('./#v=1&net=relu5&inside=activations&look=layer:2')
  await expect(panel(page)).toContainText('of layer 1')
  await expect(unit(page, /Unit 5/)).toBeVisible()
  await page.goto('./#v=1&net=none&inside=activations')
  await expect(panel(page)).toContainText('There is no hidden layer')
})

test('slopes are multiplied through the depth, live', async ({ page }) => {
  await open(page, 'v=1&net=sigmoid4,sigmoid4,sigmoid4&inside=activations')
  await expect(panel(page)).toContainText(/those of all 3 layers multiply to 0\.01\d*\./)
  const before = await panel(page).locator('p').first().innerText()
  await button(page, 'Play').click()
  await expect(panel(page).locator('p').first()).not.toHaveText(before)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('units can be touched, and nothing is cut', async ({ page }) => {
    await open(page, `${withDead}&inside=activations`)
    await page.getByRole('tab', { name: 'Inside' }).click()
    const box = await unit(page, /Unit 3 dead/).boundingBox()
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    const tooWide = await panel(page).evaluate((view) => view.scrollWidth > view.clientWidth)
    expect(tooWide).toBe(false)
    expect(await axeFaults(page, '#inside')).toEqual([])
  })
})
