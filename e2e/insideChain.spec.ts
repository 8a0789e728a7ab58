import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe.ts'
import { button, expect, open, ready, test, typeInto } from './support/test.ts'

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Chain rule' })
const graph = (page: Page) => page.getByRole('img', { name: /^Computation graph/ })

test('the paths of t = 1 give 8 and 3, step by step, by mouse and keys', async ({ page }) => {
  await open(page)
  await page.getByRole('tab', { name: 'Chain rule' }).click()
  await expect(panel(page)).toContainText('dr/dt = 8 + 3 = 11.')
  await expect(graph(page)).toContainText('∂r/∂u = v = 4')
  await button(page, 'From the start').click()
  await expect(panel(page)).toContainText('t = 1 goes in at the left')
  await expect(button(page, 'Back')).toHaveAttribute('aria-disabled', 'true')
  for (const says of ['u = t² is 1.', 'v = 3t + 1 is 4.', 'r = u·v is 4;']) {
    await button(page, 'Next step').click()
    await expect(panel(page)).toContainText(says)
  }
  await expect(graph(page)).toContainText('r = 4')
  await expect(graph(page)).not.toContainText('∂r/∂u')

  const line = panel(page).getByRole('button').and(page.locator('[aria-current="step"]'))
  await line.focus()
  for (const says of ['for ∂r/∂u = v', 'for ∂r/∂v = u', '4 · 2 = 8', '1 · 3 = 3']) {
    await page.keyboard.press('ArrowDown')
    await expect(line).toBeFocused()
    await expect(panel(page)).toContainText(says)
  }
  await expect.poll(() => page.url()).toContain('inside=chain&look=step:7')
  await button(page, 'Next step').click()
  await expect(panel(page)).toContainText('8 + 3 = 11.')
  await expect(panel(page).getByRole('row', { name: /^Sum over paths/ })).toHaveText(
    'Sum over paths110',
  )
  expect(await axeFaults(page)).toEqual([])
})

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' })

  test('a link opens at its t; any t can be typed, and the difference quotient is near', async ({
    page,
  }) => {
    await open(page, 'v=1&inside=chain&look=t:-1')
    await expect(panel(page)).toContainText('4 + 3 = 7.')
    const quotient = panel(page).getByRole('row').last()
    await expect(quotient).toContainText('7.000003')
    await expect(quotient).toContainText('3.00e−6')
    const field = page.getByRole('textbox', { name: 'Input, as a number' })
    await typeInto(field, '0,5')
    await field.press('Enter')
    await expect(panel(page)).toContainText('2.5 + 0.75 = 3.25.')
    await expect.poll(() => page.url()).toContain('look=t:0.5')
    await page.getByRole('slider', { name: 'Input t' }).press('ArrowLeft')
    await expect.poll(() => page.url()).toContain('look=t:0.45')
    await page.reload()
    await ready(page)
    await expect(graph(page)).toContainText('t = 0.45')
    expect(await axeFaults(page)).toEqual([])
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('all of it can be reached, and nothing is wider than the screen', async ({ page }) => {
    await open(page, 'v=1&inside=chain')
    await page.getByRole('tab', { name: 'Inside' }).click()
    await button(page, 'Back').scrollIntoViewIfNeeded()
    await button(page, 'Back').click()
    await expect(panel(page)).toContainText('1 · 3 = 3')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    const wide = await panel(page)
      .locator('div')
      .evaluateAll((all) =>
        all
          .filter((one) => getComputedStyle(one).overflowY === 'auto')
          .map((one) => one.scrollWidth - one.clientWidth),
      )
    expect(wide).toEqual(wide.map(() => 0))
    expect(await axeFaults(page)).toEqual([])
  })
})
