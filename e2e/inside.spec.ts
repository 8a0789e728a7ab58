import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe.ts'
import { expect, open, ready, test } from './support/test.ts'

const tab = (page: Page) => page.getByRole('tab', { name: 'Weights' })
const matrix = (page: Page, layer: string) => page.getByRole('application', { name: layer })

test('the drawer opens below the columns, by mouse and keys, and is in the link', async ({
  page,
}) => {
  await open(page, 'v=1&net=tanh3')
  await tab(page).click()
  await expect(page.getByRole('tabpanel')).toContainText('The strongest weight is')
  await expect.poll(() => page.url()).toContain('inside=weights')
  await page.reload()
  await ready(page)
  await expect(page.getByRole('tabpanel')).toContainText('The strongest weight is')
  await tab(page).press('Escape')
  await expect(page.getByRole('tabpanel')).toHaveCount(0)
  await tab(page).press('Enter')
  await expect(page.getByRole('tabpanel')).toBeVisible()
})

test('a weight is set in the matrix by keys, and is in the link', async ({ page }) => {
  await open(page, 'v=1&net=tanh3&inside=weights')
  const cells = matrix(page, 'Layer 1')
  await cells.focus()
  await cells.press('ArrowDown')
  await cells.press('ArrowRight')
  await cells.press('Enter')
  const field = page.getByRole('textbox', { name: 'Weight from x₂ to unit 2 of layer 1' })
  await expect(field).toBeFocused()
  await field.fill('1,5')
  await field.press('Enter')
  await expect.poll(() => page.url()).toContain('edits=0:w1.2.2=1.5')
  await expect(cells).toBeFocused()
})

test('six layers stand side by side, none beyond the edge', async ({ page }) => {
  await open(page, 'v=1&net=tanh8,tanh8,tanh8,tanh8,tanh8,tanh8&inside=weights')
  const box = await matrix(page, 'Output layer').boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(page.viewportSize()?.width ?? 0)
})

test('what is in hand in the matrix is marked in the diagram, and the other way round', async ({
  page,
}) => {
  await open(page, 'v=1&net=tanh3&inside=weights')
  const cells = matrix(page, 'Layer 1')
  await cells.hover({ position: { x: 8, y: 8 } })
  const network = page.getByRole('application', { name: 'Network' })
  await expect(network.locator('svg path').first()).toBeAttached()
  const ring = cells.locator('xpath=preceding-sibling::div')
  await expect(ring).toHaveCount(1)
  await expect(page.getByRole('tabpanel')).toContainText('w⁽¹⁾₁₁ = ')
  await page.mouse.move(0, 0)
  await expect(ring).toHaveCount(0)
  await network.getByRole('button', { name: /^Bias of unit 1 of layer 1/ }).focus()
  await expect(ring).toHaveCount(1)
})

test('leaving the field takes its number and lets the focus go; what is no number stays', async ({
  page,
}) => {
  await open(page, 'v=1&net=tanh3&inside=weights')
  const cells = matrix(page, 'Layer 1')
  await cells.click({ position: { x: 8, y: 8 } })
  const field = page.getByRole('textbox', { name: 'Weight from x₁ to unit 1 of layer 1' })
  const noise = page.getByRole('textbox', { name: 'Noise, as a number' })
  await field.fill('two')
  await noise.click()
  await expect(page.getByRole('tabpanel').getByRole('alert')).toContainText('is not a number')
  await expect(noise).toBeFocused()
  await field.fill('2')
  await noise.click()
  await expect(field).toHaveCount(0)
  await expect(noise).toBeFocused()
  await expect.poll(() => page.url()).toContain('edits=0:w1.1.1=2')
})

test('a link that locks or hides the editing of parameters does so in the matrix too', async ({
  page,
}) => {
  await open(page, 'v=1&net=tanh3&inside=weights&lock=edit-parameters')
  await matrix(page, 'Layer 1').click({ position: { x: 8, y: 8 } })
  await expect(page.getByRole('textbox', { name: /^Weight from x₁/ })).toHaveAttribute(
    'readonly',
    '',
  )
  await open(page, 'v=1&net=tanh3&inside=weights&hide=edit-parameters')
  await matrix(page, 'Layer 1').click({ position: { x: 8, y: 8 } })
  await expect(page.getByRole('textbox', { name: /^Weight from x₁/ })).toHaveCount(0)
})

test('a point is chosen in the plot by click and by keys, and is in the link', async ({ page }) => {
  await open(page, 'v=1&net=tanh3&inside=weights&point=1')
  const plot = page.getByRole('application', { name: /over the plane/ })
  await expect.poll(() => page.url()).toContain('point=1')
  await plot.focus()
  // The middle of the plane is full of points.
  await plot.press('ArrowRight')
  await plot.press('Enter')
  await expect.poll(() => page.url()).toMatch(/point=(?!1$)\d+/)
  await plot.click({ position: { x: 3, y: 3 } })
  await expect.poll(() => page.url()).not.toContain('point=')
})

test('f and L of the chosen point stand beside the plot whatever view is open, and follow training', async ({
  page,
}) => {
  await open(page, 'v=1&net=tanh3&inside=chain&point=1')
  const numbers = page.getByRole('paragraph').filter({ hasText: /^Point 1/ })
  const known = /f = 0\.\d{3}L = \d/
  await expect(numbers).toHaveText(known)
  const before = await numbers.textContent()
  await page.getByRole('tab', { name: 'Predictions' }).click()
  await expect(numbers).toHaveText(before ?? '')
  await page.getByRole('button', { name: 'Step', exact: true }).click()
  await expect(numbers).not.toHaveText(before ?? '')
  await expect(numbers).toHaveText(known)
})

test('a drawer that is too low is made taller by a button, and the focus stays in its bar', async ({
  page,
}) => {
  await open(page, 'v=1&net=tanh3&inside=weights')
  await page.getByRole('separator', { name: 'Height of the drawer' }).press('Home')
  const taller = page.getByRole('tabpanel').getByRole('button', { name: 'Make the drawer taller' })
  await taller.press('Enter')
  await expect(matrix(page, 'Layer 1')).toBeVisible()
  await expect(tab(page)).toBeFocused()
})

test('one layer of the matrices can have all the room, and the choice is in the link', async ({
  page,
}) => {
  await open(page, 'v=1&net=tanh3,tanh3&inside=weights')
  await page.getByRole('button', { name: '2', exact: true }).click()
  await expect(page.getByRole('application', { name: /^Layer/ })).toHaveCount(1)
  await expect.poll(() => page.url()).toContain('look=layer:2')
})

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme })

    test('the drawer has no fault that axe knows', async ({ page }) => {
      await open(page, 'v=1&net=tanh4,tanh4&inside=weights')
      await expect(page.getByRole('tabpanel')).toContainText('The strongest')
      expect(await axeFaults(page)).toEqual([])
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the views of the inside are a card', async ({ page }) => {
    await open(page, 'v=1&net=tanh3')
    await page.getByRole('tab', { name: 'Inside' }).click()
    await tab(page).click()
    await expect(matrix(page, 'Output layer')).toBeVisible()
    await expect(tab(page)).toHaveAttribute('aria-selected', 'true')
  })

  test('six layers stand one below the other with their numbers', async ({ page }) => {
    await open(page, 'v=1&net=tanh8,tanh8,tanh8,tanh8,tanh8,tanh8&inside=weights')
    await page.getByRole('tab', { name: 'Inside' }).click()
    const cells = matrix(page, 'Layer 6')
    await cells.scrollIntoViewIfNeeded()
    const box = await cells.boundingBox()
    expect(box?.x).toBeLessThan(20)
    expect(box?.width).toBeGreaterThan(330)
    expect(box?.width).toBeLessThan(360)
  })

  test('a link that hides the inside leaves no card of it', async ({ page }) => {
    await open(page, 'v=1&net=tanh3&hide=look-inside')
    await expect(page.getByRole('tab', { name: 'Loss' })).toBeVisible()
    await expect(page.getByRole('tab', { name: 'Inside' })).toHaveCount(0)
  })
})
