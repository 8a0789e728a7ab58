import type { Page } from '@playwright/test'
import {
  button,
  expect,
  figures,
  metricNumber,
  open,
  settled,
  test,
  typeInto,
} from './support/test.ts'

test('a bias is edited where it stands', async ({ page }) => {
  await open(page)
  const before = await settled(page)
  await button(page, 'Bias of the output').click()
  const field = editor(page).getByRole('textbox', { name: 'Bias of the output' })
  await expect(field).toBeFocused()
  await typeInto(field, '−1,5')
  await field.press('Enter')
  await expect(editor(page)).toBeHidden()
  await expect(button(page, 'Bias of the output')).toContainText('1.5')
  await expect.poll(() => figures(page)).not.toEqual(before)
  await button(page, 'Undo').click()
  await expect.poll(() => figures(page)).toEqual(before)
})

test('an edge is edited by a click on its line', async ({ page }) => {
  await open(page, 'v=1&net=none')
  const before = await settled(page)
  const [input, output] = await Promise.all([
    button(page, 'Input x₁').boundingBox(),
    button(page, 'Output').boundingBox(),
  ])
  if (input === null || output === null) throw new Error('the diagram is not there')
  // An S-shaped edge crosses the middle between its ends half way up.
  const x = (input.x + input.width + output.x) / 2
  const y = (input.y + input.height / 2 + output.y + output.height / 2) / 2
  await page.mouse.click(x, y)
  const field = editor(page).getByRole('textbox', { name: 'Weight from x₁ to the output' })
  await typeInto(field, '3')
  await field.press('Enter')
  await expect.poll(() => figures(page)).not.toEqual(before)
})

test('the keyboard reaches every part of the network', async ({ page }) => {
  await open(page)
  const before = await settled(page)
  await button(page, 'Output').focus()
  await page.keyboard.press('Enter')
  await expect(editor(page)).toBeVisible()
  await typeInto(editor(page).getByRole('textbox').last(), '0.75')
  await page.keyboard.press('Enter')
  await expect(editor(page)).toBeHidden()
  await expect.poll(() => figures(page)).not.toEqual(before)
  await page.keyboard.press('ArrowLeft')
  await expect(
    page.getByRole('button', { name: /of layer 1$/ }).and(page.locator(':focus')),
  ).toBeVisible()
})

test('layers and units are added and taken away, and undone', async ({ page }) => {
  await open(page)
  await expect(sizes(page)).toContainText('17 parameters')
  await button(page, 'Add a unit to layer 1').click()
  await expect(sizes(page)).toContainText('21 parameters')
  await button(page, 'Add a layer after layer 1').click()
  await expect(page.getByRole('group', { name: 'Layer 2' })).toBeVisible()
  await button(page, 'Remove layer 1').click()
  await expect(page.getByRole('group', { name: 'Layer 2' })).toBeHidden()
  for (let i = 0; i < 3; i++) await button(page, 'Undo').click()
  await expect(sizes(page)).toContainText('17 parameters')
})

test('a unit that still exists keeps its initial weights when others come', async ({ page }) => {
  await open(page, 'v=1&init=uniform')
  const weight = async () => {
    await button(page, 'All parameters').click()
    const table = page.getByRole('dialog', { name: 'All parameters' })
    const field = table.getByRole('textbox', { name: 'Weight from x₁ to unit 1 of layer 1' })
    const value = await field.inputValue()
    await table.getByRole('button', { name: 'Close' }).click()
    return value
  }
  const before = await weight()
  await button(page, 'Add a unit to layer 1').click()
  await expect(sizes(page)).toContainText('21 parameters')
  expect(await weight()).toBe(before)
})

test('a feature is taken in by a click on its picture', async ({ page }) => {
  await open(page)
  await button(page, 'Input x₁²').click()
  await expect(button(page, 'Input x₁²')).toHaveAttribute('aria-pressed', 'true')
  await expect(sizes(page)).toContainText('21 parameters')
  expect(await metricNumber(page, 'Epoch')).toBe(0)
})

function editor(page: Page) {
  return page.getByRole('dialog')
}

/** "2 → 4 → 1 · 17 parameters" */
function sizes(page: Page) {
  return page.getByRole('contentinfo')
}
