import type { Page } from '@playwright/test'
import {
  button,
  expect,
  figures,
  metricNumber,
  open,
  settled,
  stepButton,
  test,
} from './support/test.ts'

test('everything can be reached and is seen to be reached', async ({ page }) => {
  await open(page)
  const stops = await tabStops(page, 80)
  for (const name of ['Play', 'Step', 'Restart', 'New weights', 'Undo', 'Share', 'Help']) {
    expect(stops.map((stop) => stop.name)).toContain(name)
  }
  expect(stops.filter(({ isMarked }) => !isMarked).map(({ name }) => name)).toEqual([])
})

test('the space bar plays and pauses', async ({ page }) => {
  await open(page)
  await page.locator('body').press('Space')
  await expect(button(page, 'Pause')).toBeVisible()
  await expect.poll(() => metricNumber(page, 'Epoch')).toBeGreaterThan(1)
  await page.locator('body').press('Space')
  await expect(button(page, 'Play')).toBeVisible()
})

test('the space bar on a focused button presses that button only', async ({ page }) => {
  await open(page)
  await stepButton(page).focus()
  await page.keyboard.press('Space')
  await expect.poll(() => metricNumber(page, 'Epoch')).toBe(1)
  await expect(button(page, 'Play')).toBeVisible()
})

test('arrows choose among the data sets', async ({ page }) => {
  await open(page)
  await page.getByRole('radio', { checked: true }).first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Spiral' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Spiral' })).toBeFocused()
})

test('Ctrl+Z undoes, Ctrl+Shift+Z does it again', async ({ page }) => {
  await open(page)
  const circle = await settled(page)
  await page.getByRole('radio', { name: 'Spiral' }).click()
  await expect.poll(() => figures(page)).not.toEqual(circle)
  await page.keyboard.press('ControlOrMeta+z')
  await expect.poll(() => figures(page)).toEqual(circle)
  await page.keyboard.press('ControlOrMeta+Shift+z')
  await expect(page.getByRole('radio', { name: 'Spiral' })).toBeChecked()
})

test('help opens, holds the focus and gives it back', async ({ page }) => {
  await open(page)
  await button(page, 'Help').focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(button(page, 'Help')).toBeFocused()
})

interface Stop {
  readonly name: string
  /** Focus can be seen: an outline or a shadow. */
  readonly isMarked: boolean
}

/** Walks through the page with Tab until it comes round. */
async function tabStops(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = []
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return null
      const label = element.getAttribute('aria-label') ?? element.textContent ?? ''
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      const hasOutline = outlineStyle !== 'none' && outlineWidth !== '0px'
      return { name: label.trim() || element.tagName, isMarked: hasOutline || boxShadow !== 'none' }
    })
    if (stop === null) break
    stops.push(stop)
  }
  return stops
}
