import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe.ts'
import { expect, open, test } from './support/test.ts'

/** XOR with OR and NAND as hidden units, set by hand and steep. */
const byHand =
  'v=1&data=gates&gate=xor&net=tanh2&freeze=layer1&edits=0:w1.1.1=4;w1.1.2=4;b1.1=4;w1.2.1=-4;w1.2.2=-4;b1.2=4'

const panel = (page: Page) => page.getByRole('tabpanel')
const output = (page: Page) => page.getByRole('region', { name: 'Output' })

test('the corners, their places in hidden space and the verdict are those of the two lines', async ({
  page,
}) => {
  await open(page, `${byHand}&inside=hidden`)
  await expect(panel(page)).toContainText('Linearly separable in hidden space')
  await expect(panel(page)).toContainText('A straight line separates the classes')
  await expect(panel(page)).toContainText('The two corners of class true land on the same place.')
  const table = panel(page).getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(5)
  // tanh 4 = 0.9993, tanh 12 = 1, tanh −4.
  await expect(table.getByRole('row').nth(3)).toContainText('−1−1−1.001.00')

  // One tab stop: arrow keys go from point to point, which is in the link.
  const space = panel(page).getByRole('application', { name: /^Hidden space/ })
  await space.press('ArrowRight')
  await expect.poll(() => page.url()).toContain('point=1')

  // The slider goes back to the plane.
  const slider = panel(page).getByRole('slider', { name: 'Folded' })
  await slider.press('Home')
  await expect.poll(() => page.url()).toContain('look=fold:0')
  await panel(page).getByRole('button', { name: 'Fold', exact: true }).click()
  await expect.poll(() => page.url()).not.toContain('look=')
  expect(await axeFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFaults(page)).toEqual([])
})

test('layer, axes and units are chosen, and are in the link', async ({ page }) => {
  await open(page, 'v=1&data=circle&net=tanh4,tanh3&inside=hidden')
  await expect(panel(page)).toContainText('The space of h⁽²⁾ seen along 2 of its 3 units.')
  await panel(page).getByRole('button', { name: 'Principal' }).click()
  await expect(panel(page)).toContainText('in its first two principal directions')
  await panel(page).getByRole('button', { name: 'Layer 1' }).click()
  await expect(panel(page)).toContainText('The space of h⁽¹⁾, 4 units')
  await panel(page).getByRole('button', { name: '3 units' }).click()
  const space = panel(page).getByRole('application', { name: /^Hidden space/ })
  await space.press('ArrowLeft')
  await expect.poll(() => page.url()).toContain('look=axes:three,layer:1,turn:30')
})

test('two lines by hand: the output learns XOR, and undo brings the run back', async ({ page }) => {
  await open(page, 'v=1&net=tanh6&inside=hidden')
  await panel(page).getByRole('button', { name: 'OR, NAND' }).click()
  await expect.poll(() => page.url()).toContain('freeze=layer1')
  await expect(panel(page)).toContainText('Linearly separable in hidden space')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => page.url()).toContain('net=tanh6')
})

test('a unit’s line is dragged, moved and turned by keys; weights follow and undo takes it back', async ({
  page,
}) => {
  await open(page, `${byHand}`)
  await output(page).getByRole('button', { name: 'Unit lines' }).click()
  await expect.poll(() => page.url()).toContain('lines=1')
  const handle = output(page).getByRole('button', { name: /^Line of h₁/ })
  await expect(handle).toBeVisible()
  const box = await handle.boundingBox()
  if (box === null) throw new Error('expected a handle with a place, got none')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y - 20, { steps: 5 })
  await page.mouse.up()
  // Up and to the right: x₁ + x₂ > 1 or so, a smaller bias.
  await expect.poll(() => biasIn(page.url())).toBeLessThan(3)
  expect(page.url()).toContain('w1.1.1=4;w1.1.2=4')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => biasIn(page.url())).toBe(4)
  await expect(handle).toBeVisible()
  await handle.press('ArrowUp')
  await expect.poll(() => biasIn(page.url())).toBeLessThan(4)
  await handle.press('Shift+ArrowRight')
  await expect.poll(() => page.url()).not.toContain('w1.1.1=4;')
})

test('lines bend with more inputs than x₁ and x₂, and then there is nothing to drag', async ({
  page,
}) => {
  await open(page, 'v=1&data=circle&net=tanh3&features=x1,x2,x1sq&lines=1')
  await expect(output(page).locator('canvas')).toHaveCount(4)
  await expect(output(page).getByRole('button', { name: /^Line of/ })).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('one picture at a time', async ({ page }) => {
    await open(page, `${byHand}&inside=hidden`)
    await page.getByRole('tab', { name: 'Inside' }).click()
    await expect(panel(page).getByRole('application', { name: /^Hidden space/ })).toBeVisible()
    await panel(page).getByRole('button', { name: 'Verdict' }).click()
    await expect.poll(() => page.url()).toContain('look=pane:verdict')
    const table = panel(page).getByRole('table')
    await expect(table).toBeVisible()
    const verdict = panel(page).getByRole('region', { name: 'Verdict' })
    // The words have the whole width, and no column of the table is cut.
    expect(await verdict.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    const words = await verdict.getByRole('heading').boundingBox()
    expect(words?.height).toBeLessThan(40)
    expect(await axeFaults(page)).toEqual([])
  })
})

/** The first bias in the edits of an address. */
function biasIn(url: string): number {
  return Number(/b1\.1=([-\d.e]+)/.exec(decodeURIComponent(url))?.[1] ?? Number.NaN)
}
