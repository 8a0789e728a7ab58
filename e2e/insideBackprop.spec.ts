import { axeFaults } from './support/axe.ts'
import { expect, open, test } from './support/test.ts'

const mental =
  'v=1&data=own&train=1&scale=1&own=1803g0c3g0c3g4030oh4j&net=relu2&init=zero&batch=1' +
  '&edits=0:w1.1.1=0.5;w1.1.2=-1;w1.2.1=1;w1.2.2=0.5;b1.2=-0.5;w2.1.1=1;w2.1.2=-1;b2.1=0.5' +
  '&inside=backprop'

test('the lecture’s network line by line, its check, its update, and in both themes no fault that axe knows', async ({
  page,
}) => {
  await open(page, 'v=1&net=tanh4,tanh4')
  await page.getByRole('tab', { name: 'Backprop' }).click()
  const panel = page.getByRole('tabpanel')
  await panel.getByRole('button', { name: 'Mental arithmetic' }).click()
  await expect(panel).toContainText('z is furthest from 0 at unit 2 of layer 1: 1.')
  const next = panel.getByRole('button', { name: 'Next line' })
  await next.click()
  await expect(panel).toContainText('h is furthest from 0 at unit 2 of layer 1: 1.')
  await next.press('ArrowRight')
  await next.press('ArrowRight')
  await next.press('ArrowRight')
  await expect(panel).toContainText('The loss of point 1 is 1.125.')
  await expect.poll(() => page.url()).toContain('look=line:4')
  await panel.getByRole('button', { name: 'Whole pass' }).click()
  await expect(panel).toContainText('step 7 of 7')
  await next.press('ArrowLeft')
  await expect(panel.getByRole('table').last()).toContainText('1.5')
  await panel.getByRole('table').last().getByRole('cell').nth(2).hover()
  await expect(panel).toContainText('w⁽¹⁾₂₁')
  expect(await axeFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.keyboard.press('t')
  expect(await axeFaults(page)).toEqual([])
  await panel.getByRole('button', { name: 'batch', exact: true }).click()
  await panel.getByRole('button', { name: 'Apply update' }).click()
  await panel.getByRole('button', { name: 'point', exact: true }).click()
  await expect.poll(() => page.url()).toContain('step=1')
})

test('one example’s update is edits of the parameters, and one undo takes them back', async ({
  page,
}) => {
  await open(page, `${mental}&look=line:4`)
  const panel = page.getByRole('tabpanel')
  await expect(panel).toContainText('The loss of point 1 is 1.125.')
  await panel.getByRole('button', { name: 'Apply update' }).click()
  await expect(panel).toContainText('The loss of point 1 is 0.33415.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(panel).toContainText('The loss of point 1 is 1.125.')
})

test('where a link locks the parameters one example’s update is locked, the batch’s is not', async ({
  page,
}) => {
  await open(page, `${mental}&lock=edit-parameters`)
  const panel = page.getByRole('tabpanel')
  const apply = panel.getByRole('button', { name: 'Apply update' })
  await expect(apply).toHaveAttribute('aria-disabled', 'true')
  await panel.getByRole('button', { name: 'batch', exact: true }).click()
  await expect(apply).not.toHaveAttribute('aria-disabled', 'true')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('one pane at a time, the steps always there', async ({ page }) => {
    await open(page, mental)
    await page.getByRole('tab', { name: 'Inside' }).click()
    const panel = page.getByRole('tabpanel').last()
    await panel.getByRole('button', { name: 'Next line' }).click()
    await expect(
      panel.getByText('h is furthest from 0 at unit 2 of layer 1: 1.').first(),
    ).toBeVisible()
    await panel.getByRole('button', { name: 'algorithm' }).click()
    await expect(panel.getByText('running', { exact: true })).toBeVisible()
  })
})
