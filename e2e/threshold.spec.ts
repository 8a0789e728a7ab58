import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe.ts'
import {
  button,
  expect,
  metric,
  metricNumber,
  notices,
  open,
  ready,
  stepButton,
  stepEpochs,
  test,
} from './support/test.ts'

test('a threshold layer stops Play and Step, which say why', async ({ page }) => {
  await open(page, 'v=1&data=xor-corners')
  await page.getByLabel('Activation of layer 1').selectOption('threshold')
  const reason = /the slope of a step is 0 almost everywhere.*Set them by hand/
  for (const refused of [button(page, 'Play'), stepButton(page)]) {
    await expect(refused).toHaveAttribute('aria-disabled', 'true')
    await expect(refused).toHaveAccessibleDescription(reason)
    await refused.focus()
    await expect(refused).toBeFocused()
  }
  await page.keyboard.press('Space')
  await expect(notices(page)).toContainText('This network cannot be trained.')
  await expect(notices(page)).toContainText(reason)
  await expect(metric(page, 'Epoch')).toHaveText('0')
  await page.getByLabel('Activation of layer 1').selectOption('tanh')
  await expect(button(page, 'Play')).not.toHaveAttribute('aria-disabled')
  await stepEpochs(page, 1)
})

test('a link to a later step of a threshold network opens at its start and says why', async ({
  page,
}) => {
  await open(page, 'v=1&net=step2&step=300')
  await expect(notices(page)).toContainText('stays at step 0')
  await expect(metric(page, 'Epoch')).toHaveText('0')
  await expect(page).toHaveURL(/net=step2$/)
})

test('XOR set by hand from threshold units is right at all four points', async ({ page }) => {
  const edits = '0:w1.1.1=1;w1.1.2=1;b1.1=1;w1.2.1=-1;w1.2.2=-1;b1.2=1;w2.1.1=1;w2.1.2=1;b2.1=-1'
  await open(page, `v=1&data=gates&net=threshold2&out=threshold&edits=${edits}`)
  await expect(metric(page, 'Accuracy')).toHaveText('100.0%')
})

test('AND is learned by the perceptron rule, with its mistakes and their bound', async ({
  page,
}) => {
  await open(page, 'v=1&data=gates&gate=and&net=none&init=zero')
  await page.getByLabel('Output function').selectOption('threshold')
  await expect(page.getByRole('combobox', { name: 'Loss' })).toHaveValue('perceptron')
  await expect(count(page)).toHaveText('0 mistakes')
  await expect(outlook(page)).toHaveText('at most 9')
  await stepEpochs(page, 8)
  await expect(metric(page, 'Accuracy')).toHaveText('100.0%')
  await expect(metric(page, 'Train loss')).toHaveText('0')
  const text = await count(page).innerText()
  expect(Number.parseInt(text, 10)).toBeGreaterThan(0)
  expect(Number.parseInt(text, 10)).toBeLessThanOrEqual(9)

  // The same count after a reload, and after going back.
  await expect(page).toHaveURL(/step=32$/)
  await page.reload()
  await ready(page)
  await expect(metric(page, 'Epoch')).toHaveText('8')
  await expect(count(page)).toHaveText(text)
  for (let epoch = 7; epoch >= 0; epoch--) {
    await button(page, 'Step back').click()
    await expect.poll(() => metricNumber(page, 'Epoch')).toBe(epoch)
  }
  await expect(count(page)).toHaveText('0 mistakes')
})

test('XOR has no line, and no more than three points right', async ({ page }) => {
  await open(page, 'v=1&data=gates&net=none&out=threshold&rate=1&batch=1&step=200')
  await expect(outlook(page)).toHaveText('no line separates them')
  await expect(page.getByText('best 3 of 4')).toBeVisible()
  await outlook(page).click()
  const about = page.getByRole('group', { name: /about the mistakes/ })
  await expect(about).toContainText('No line separates these points')
  expect(await axeFaults(page)).toEqual([])
})

test('the bound of the first weights leads to the one from zero', async ({ page }) => {
  await open(page, 'v=1&data=gates&gate=or&net=none&out=threshold&rate=1&batch=1')
  await outlook(page).click()
  await expect(page.getByText('(R/γ)² = 9')).toBeVisible()
  await button(page, 'Start from weights 0').click()
  await expect(outlook(page)).toHaveText('at most 9')
})

function count(page: Page) {
  return page.getByText(/^[\d\s]+ mistakes?$/)
}

function outlook(page: Page) {
  return page.getByRole('button', { name: /about the mistakes/ })
}
