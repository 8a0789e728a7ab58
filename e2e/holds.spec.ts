import type { Page } from '@playwright/test'
import { button, expect, figures, open, settled, stepButton, test } from './support/test.ts'

const corners = 'v=1&data=xor-corners'

test('a connection is cut by mouse, stays cut while training, and after a reload', async ({
  page,
}) => {
  await open(page, `${corners}&net=none`)
  const before = await settled(page)
  await button(page, 'Weight from x₁ to the output').click()
  await button(page, 'Cut: Weight from x₁ to the output').click()
  await page.keyboard.press('Escape')
  await expect.poll(() => figures(page)).not.toEqual(before)
  await expect(button(page, 'Weight from x₁ to the output, cut')).toHaveText('cut')
  await expect(summary(page)).toContainText('3 parameters, 1 cut')
  await stepButton(page).click()
  await expect(page.getByText(/^1$/).first()).toBeVisible()
  expect(await values(page)).toEqual(['cut', expect.any(String), expect.any(String)])
  await expect.poll(() => page.url()).toMatch(/cut=w1\.1\.1&step=\d+$/)
  await page.reload()
  await expect(button(page, 'Weight from x₁ to the output, cut')).toBeVisible()
  await button(page, 'Weight from x₁ to the output, cut').click()
  await button(page, 'Join: Weight from x₁ to the output').click()
  await expect(summary(page)).not.toContainText('cut')
  await expect(
    page.getByRole('dialog').getByRole('textbox', { name: 'Weight from x₁ to the output' }),
  ).toHaveValue(/^0$/)
})

test('keys cut, join, freeze and thaw what has the focus, and undo takes it back', async ({
  page,
}) => {
  await open(page, corners)
  await button(page, 'Unit 1 of layer 1').focus()
  await page.keyboard.press('w')
  const edge = button(page, 'Weight from x₁ to unit 1 of layer 1')
  await expect(edge).toBeFocused()
  const value = await edge.textContent()
  await page.keyboard.press('Delete')
  const ghost = button(page, 'Weight from x₁ to unit 1 of layer 1, cut')
  await expect(ghost).toBeFocused()
  await expect(
    page.getByRole('status').filter({ hasText: 'unit 1 of layer 1: cut' }),
  ).toBeAttached()
  await page.keyboard.press('Delete')
  await expect(edge).toBeFocused()
  await expect(edge).toHaveText(value ?? '')
  await page.keyboard.press('l')
  await expect(summary(page)).toContainText('17 parameters, 1 frozen')
  await page.keyboard.press('Shift+L')
  await expect(summary(page)).toContainText('17 parameters, 12 frozen')
  await page.keyboard.press('l')
  await expect(button(page, 'Weight from x₁ to unit 1 of layer 1, frozen')).toBeFocused()
  await expect(page).toHaveURL(/freeze=layer1$/)
  await button(page, 'Undo').click()
  await expect(page).toHaveURL(/freeze=layer1,w1\.1\.1$/)
})

test('a frozen layer keeps its values while the output learns, and can still be set', async ({
  page,
}) => {
  await open(page, corners)
  const before = await values(page)
  await page.getByRole('group', { name: 'Layer 1' }).hover()
  await button(page, 'Freeze layer 1').click()
  await expect(button(page, 'Freeze layer 1')).toHaveAttribute('aria-pressed', 'true')
  await expect(button(page, 'Unit 1 of layer 1, frozen')).toBeVisible()
  await stepButton(page).click()
  await expect(page).toHaveURL(/freeze=layer1&step=\d+$/)
  const after = await values(page)
  expect(after.slice(0, 12)).toEqual(before.slice(0, 12))
  expect(after.slice(12)).not.toEqual(before.slice(12))
  await button(page, 'All parameters').click()
  const table = page.getByRole('dialog', { name: 'All parameters' })
  const field = table.getByRole('textbox', { name: 'Bias of unit 1 of layer 1, frozen' })
  await field.fill('2')
  await field.press('Enter')
  await expect(page).toHaveURL(/b1\.1=2/)
})

test('the table cuts and freezes too, and says what a larger part freezes', async ({ page }) => {
  await open(page, corners)
  await button(page, 'All parameters').click()
  const table = page.getByRole('dialog', { name: 'All parameters' })
  await table.getByRole('button', { name: 'Cut', exact: true }).click()
  await table.getByRole('checkbox', { name: 'Cut: Weight from x₂ to unit 1 of layer 1' }).check()
  await table.getByRole('button', { name: 'Frozen', exact: true }).click()
  await table.getByRole('checkbox', { name: 'Freeze: Unit 2 of layer 1', exact: true }).check()
  const bias = table.getByRole('checkbox', { name: 'Freeze: Bias of unit 2 of layer 1' })
  await expect(bias).toBeChecked()
  await expect(bias).toHaveAttribute('aria-disabled', 'true')
  await expect(page).toHaveURL(/cut=w1\.1\.2&freeze=unit1\.2$/)
  await table.getByRole('button', { name: 'Values', exact: true }).click()
  await expect(table.getByRole('cell', { name: 'cut' })).toHaveCount(1)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('the editor of a unit cuts what it reads and freezes it', async ({ page }) => {
    await open(page, corners)
    await page.getByRole('button', { name: 'Unit 1 of layer 1', exact: true }).tap()
    const cut = button(page, 'Cut: Weight from x₁ to unit 1 of layer 1')
    const box = await cut.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(box?.width).toBeGreaterThanOrEqual(44)
    await cut.tap()
    await button(page, 'Freeze: Unit 1 of layer 1').tap()
    await expect(button(page, 'Thaw: Unit 1 of layer 1')).toBeVisible()
    await button(page, 'Done').tap()
    await expect(page).toHaveURL(/cut=w1\.1\.1&freeze=unit1\.1$/)
  })
})

/** "2 → 4 → 1 · 17 parameters, 1 cut" */
function summary(page: Page) {
  return page.getByRole('contentinfo')
}

/** All parameters as the table shows them; "cut" for what is cut. */
async function values(page: Page): Promise<string[]> {
  await button(page, 'All parameters').click()
  const table = page.getByRole('dialog', { name: 'All parameters' })
  await expect(table).toBeVisible()
  const found = await table
    .getByRole('cell')
    .evaluateAll((cells) =>
      cells
        .map((cell) => cell.querySelector('input')?.value ?? cell.textContent ?? '')
        .filter((text) => text !== ''),
    )
  await table.getByRole('button', { name: 'Close' }).click()
  return found
}
