import type { Page } from '@playwright/test'
import { button, expect, metric, open, stepEpochs, test } from './support/test.ts'

/** The drawing plane of the output plot. */
function plane(page: Page) {
  return page.getByRole('application', { name: /^Drawing plane/ })
}

/** Starts to draw on an empty plane. */
async function drawOnEmpty(page: Page): Promise<void> {
  await button(page, 'Draw').click()
  await button(page, 'Clear').click()
  await expect(counts(page)).toHaveText('0 training points')
}

function counts(page: Page) {
  return page.getByText(/^\d[\d\s]* training points/).first()
}

/** A place of the plane as shares of its sides, in pixels of the page. */
async function at(page: Page, across: number, down: number): Promise<[number, number]> {
  const box = await plane(page).boundingBox()
  if (box === null) throw new Error('expected a drawing plane on the page, got none')
  return [box.x + across * box.width, box.y + down * box.height]
}

/** Two strokes of two classes, a stroke apart. */
async function drawTwoStrokes(page: Page): Promise<void> {
  for (const [name, down] of [
    ['class 1', 0.2],
    ['class 0', 0.8],
  ] as const) {
    await button(page, name).click()
    await page.mouse.move(...(await at(page, 0.2, down)))
    await page.mouse.down()
    await page.mouse.move(...(await at(page, 0.8, down)), { steps: 10 })
    await page.mouse.up()
  }
}

test('points are drawn with the mouse, each stroke is undone by itself, and the network learns them', async ({
  page,
}) => {
  await open(page)
  await drawOnEmpty(page)
  await expect(button(page, 'Play')).toHaveAttribute('aria-disabled', 'true')
  await drawTwoStrokes(page)
  // The second stroke is a run of its own, which is opened after it.
  await expect
    .poll(async () => Number.parseInt(await counts(page).innerText(), 10))
    .toBeGreaterThan(30)
  const both = (await counts(page).innerText()).trim()

  await button(page, 'Undo').click()
  await expect(counts(page)).not.toHaveText(both)
  await button(page, 'Redo').click()
  await expect(counts(page)).toHaveText(both)

  await button(page, 'Done').click()
  await expect(plane(page)).toHaveCount(0)
  await stepEpochs(page, 20)
  await expect(metric(page, 'Accuracy')).toHaveText('100.0%')
})

test('points are drawn with the keyboard alone', async ({ page }) => {
  await open(page)
  await button(page, 'Draw').focus()
  await page.keyboard.press('Enter')
  await expect(plane(page)).toBeFocused()
  await button(page, 'Clear').press('Enter')
  await plane(page).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+ArrowUp')
  await page.keyboard.press('1')
  await page.keyboard.press('Space')
  await expect(counts(page)).toHaveText('2 training points')
  await expect(page.locator('[aria-live="polite"]', { hasText: 'class 0 here' })).toHaveCount(1)
  await page.keyboard.press('Delete')
  await expect(counts(page)).toHaveText('1 training points')
  await page.keyboard.press('Escape')
  await expect(plane(page)).toHaveCount(0)
  await expect(button(page, 'Draw')).toBeFocused()
})

test('drawn points are in the link: reloaded and elsewhere it ends in the same bits', async ({
  page,
  context,
}) => {
  await open(page)
  await drawOnEmpty(page)
  await drawTwoStrokes(page)
  await stepEpochs(page, 3)
  const fingerprint = page.getByText(/^[0-9a-f]{8}$/)
  const before = await fingerprint.innerText()
  await expect.poll(() => page.url()).toMatch(/data=own&own=1[0-9a-v]{40,}.*step=/)
  const points = Number.parseInt(await counts(page).innerText(), 10)
  await expect.poll(() => page.url()).toMatch(new RegExp(`step=${3 * Math.ceil(points / 10)}\\b`))

  const other = await context.newPage()
  await other.goto(page.url())
  await expect(metric(other, 'Epoch')).toHaveText('3')
  await expect(other.getByText(/^[0-9a-f]{8}$/)).toHaveText(before)
  await page.reload()
  await expect(metric(page, 'Epoch')).toHaveText('3')
  await expect(fingerprint).toHaveText(before)
})

test('what a stroke did is read out until it is undone', async ({ page }) => {
  await open(page)
  await drawOnEmpty(page)
  const spoken = page.locator('[aria-live="polite"]', { hasText: 'added' })
  await page.mouse.click(...(await at(page, 0.3, 0.3)))
  await expect(spoken).toHaveText('1 added, 1 point')
  await button(page, 'Undo').click()
  await expect(counts(page)).toHaveText('0 training points')
  await expect(spoken).toHaveCount(0)
})

test('a stroke that reaches the most points says so', async ({ page }) => {
  await open(page)
  await drawOnEmpty(page)
  await button(page, 'Options for drawing').click()
  await page.getByRole('textbox', { name: 'Density, as a number' }).fill('100')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.mouse.move(...(await at(page, 0, 0.5)))
  await page.mouse.down()
  for (let way = 0; way < 6; way++) await page.mouse.move(...(await at(page, (way + 1) % 2, 0.5)))
  await page.mouse.up()
  await expect(page.getByText('There are 5000 points: there can be no more.')).toBeVisible()
})

test('on an empty plane the batch size stays what it was set to', async ({ page }) => {
  await open(page)
  await drawOnEmpty(page)
  const batch = page.getByRole('slider', { name: 'Mini-batch B' })
  await expect(batch).toHaveAttribute('aria-valuetext', '10')
})

test('another set and back finds the drawn points again', async ({ page }) => {
  await open(page)
  await drawOnEmpty(page)
  await drawTwoStrokes(page)
  const drawn = (await counts(page).innerText()).trim()
  await page.getByRole('radio', { name: 'Moons' }).click()
  await expect(counts(page)).toContainText('250 training points')
  await page.getByRole('radio', { name: 'Own data' }).click()
  await expect(counts(page)).toHaveText(drawn)
})

test('the points that are there can be moved and erased', async ({ page }) => {
  await open(page, 'v=1&data=gates&gate=and')
  await button(page, 'Draw').click()
  await button(page, 'Move').click()
  await page.mouse.move(...(await at(page, 0.75, 0.25)))
  await page.mouse.down()
  await page.mouse.move(...(await at(page, 0.5, 0.5)), { steps: 5 })
  await page.mouse.up()
  await expect(counts(page)).toHaveText('4 training points')
  await button(page, 'Eraser').click()
  await page.mouse.click(...(await at(page, 0.5, 0.5)))
  await expect(counts(page)).toHaveText('3 training points')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a finger draws, and nothing is wider than the page', async ({ page }) => {
    await open(page)
    await page.getByRole('tab', { name: 'Data' }).tap()
    await button(page, 'Draw').tap()
    await expect(plane(page)).toBeInViewport({ ratio: 1 })
    await button(page, 'Clear').tap()
    await page.touchscreen.tap(...(await at(page, 0.3, 0.3)))
    await page.touchscreen.tap(...(await at(page, 0.7, 0.6)))
    await expect(page.getByText('2 points', { exact: true })).toBeVisible()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(390)
  })
})
