import type { Page } from '@playwright/test'
import { covered, cutOff, outOfWindow, overlapping, scrollSize, tooSmall } from './support/boxes.ts'
import { button, expect, open, ready, test } from './support/test.ts'

const drawer = (page: Page) => page.getByRole('region', { name: 'Look inside' })
const view = (page: Page) => page.locator('#inside')
const learning = (page: Page) => page.getByRole('region', { name: 'Learning' })

async function heightOf(page: Page): Promise<number> {
  return (await drawer(page).boundingBox())?.height ?? 0
}

/** The columns end where the bar begins, and the drawer where the window ends. */
async function expectStacked(page: Page): Promise<void> {
  const columns = await page.getByRole('main').boundingBox()
  const bar = await page.getByRole('contentinfo').boundingBox()
  const inside = await drawer(page).boundingBox()
  if (columns === null || bar === null || inside === null) throw new Error('expected all regions')
  expect(columns.y + columns.height).toBeCloseTo(bar.y, 0)
  expect(bar.y + bar.height).toBeCloseTo(inside.y, 0)
  expect(inside.y + inside.height).toBeCloseTo(page.viewportSize()?.height ?? 0, 0)
}

test.describe('1024 × 768', () => {
  test.use({ viewport: { width: 1024, height: 768 } })

  test('the numbers of a point have room beside the toggles, and the loss has its own', async ({
    page,
  }) => {
    await open(page, 'v=1&net=tanh4&inside=losses&point=3')
    const loss = page.getByText(/^L = 0\.6/)
    await expect(loss).toBeInViewport({ ratio: 1 })
    const numbers = await loss.boundingBox()
    const chart = await page.getByRole('heading', { name: 'Loss', exact: true }).boundingBox()
    if (numbers === null || chart === null) throw new Error('expected the numbers and the chart')
    expect(numbers.y + numbers.height).toBeLessThanOrEqual(chart.y)
    expect(await cutOff(page, 'main')).toEqual([])
  })
})

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
]) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport })

    test('with the drawer open nothing is covered or cut, and all of it is in the window', async ({
      page,
    }) => {
      for (const link of [
        'net=tanh4,tanh4',
        'net=tanh16,tanh16,tanh16,tanh16,tanh16',
        'data=iris',
      ]) {
        await open(page, `v=1&${link}&inside=weights&point=3`)
        await expect(view(page)).toBeVisible()
        await expect(page.getByText('Point 3')).toBeVisible()
        await expect(learning(page)).toContainText('η 0.1')
        expect(await scrollSize(page)).toEqual(viewport)
        expect(await outOfWindow(page)).toEqual([])
        expect(await overlapping(page)).toEqual([])
        expect(await cutOff(page, 'main')).toEqual([])
        await expectStacked(page)
      }
    })

    test('the drawer grows over most of the window and comes back; the columns refit', async ({
      page,
    }) => {
      await open(page, 'v=1&net=tanh4,tanh4&inside=weights')
      const usual = await heightOf(page)
      await button(page, 'Make the drawer taller').click()
      expect(await heightOf(page)).toBeGreaterThan(usual + 100)
      expect(await scrollSize(page)).toEqual(viewport)
      await expectStacked(page)
      await button(page, 'Make the drawer lower').click()
      expect(await heightOf(page)).toBe(usual)
    })
  })
}

test('learning folds to a line that says its settings, and unfolds', async ({ page }) => {
  await open(page, 'v=1&net=tanh4&inside=weights')
  await expect(learning(page)).toContainText('Cross-entropy, η 0.1, B 10, SGD')
  await expect(page.getByRole('combobox', { name: 'Optimiser' })).toHaveCount(0)
  await button(page, 'Learning').press('Enter')
  await page.getByRole('combobox', { name: 'Optimiser' }).selectOption('Momentum')
  await button(page, 'Learning').click()
  await expect(learning(page)).toContainText('momentum 0.9')
  await button(page, 'Close the drawer').click()
  await expect(page.getByRole('combobox', { name: 'Optimiser' })).toBeVisible()
})

test('the point in hand has its numbers beside the plot, the output from the worker', async ({
  page,
}) => {
  await open(page, 'v=1&net=none&edits=0:w1.1.1=0;w1.1.2=0;b1.1=2&inside=weights&point=2')
  const output = page.getByRole('region', { name: 'Output', exact: true })
  await expect(output).toContainText('Point 2')
  await expect(output).toContainText('f = 0.881')
})

test('a view that is too low is its sentence and a way to more room', async ({ page }) => {
  await open(page, 'v=1&net=tanh4&inside=weights')
  const grip = page.getByRole('separator', { name: 'Height of the drawer' })
  await grip.press('Home')
  await expect(view(page)).toContainText('The strongest weight is')
  await expect(page.getByRole('application', { name: 'Layer 1' })).toHaveCount(0)
  await page.reload()
  await ready(page)
  await view(page).getByRole('button', { name: 'Make the drawer taller' }).click()
  await expect(page.getByRole('application', { name: 'Layer 1' })).toBeVisible()
  await grip.press('ArrowUp')
  const height = await heightOf(page)
  await page.reload()
  await ready(page)
  expect(await heightOf(page)).toBe(height)
})

test('the drawer closes by its button, which gives the focus to its tab', async ({ page }) => {
  await open(page, 'v=1&net=tanh4&inside=weights')
  await button(page, 'Close the drawer').press('Enter')
  await expect(drawer(page)).toHaveCount(0)
  await expect(page.getByRole('tab', { name: 'Weights' })).toBeFocused()
})

test('what the bar has no room for is behind the status of the run', async ({ page }) => {
  await open(page)
  await button(page, 'This run: Paused').click()
  const facts = page.getByRole('group', { name: 'This run: Paused' })
  await expect(facts).toContainText('250 training points, 250 test points')
  await expect(facts).toContainText('SIMD engine')
  await expect(facts).toContainText(/[0-9a-f]{64}/)
})

for (const viewport of [
  { width: 390, height: 844 },
  { width: 720, height: 450 },
  { width: 640, height: 360 },
]) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true })

    test('the card has all of the view within the width, and large enough', async ({ page }) => {
      await open(page, 'v=1&net=tanh4,tanh4&inside=weights&point=3')
      await expect(view(page)).toBeVisible()
      expect((await scrollSize(page)).width).toBe(viewport.width)
      expect(await covered(page)).toEqual([])
      expect(await tooSmall(page, 44)).toEqual([])
      expect(await overlapping(page)).toEqual([])
    })
  })
}
