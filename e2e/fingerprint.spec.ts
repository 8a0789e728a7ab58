import { button, expect, open, settled, stepEpochs, test } from './support/test.ts'

test('the fingerprint is the same at the same place of a run, and another one elsewhere', async ({
  page,
}) => {
  await open(page)
  const fingerprint = page.locator('#fingerprint')
  await expect(fingerprint).toHaveText(/^[0-9a-f]{8}$/)
  const start = await fingerprint.innerText()
  await stepEpochs(page, 1)
  await expect(fingerprint).not.toHaveText(start)
  await expect(fingerprint).toHaveText(/^[0-9a-f]{8}$/)
  await button(page, 'Step back').click()
  await expect(fingerprint).toHaveText(start)
})

test('the fingerprint rests while the run trains, and can be selected and read in full', async ({
  page,
}) => {
  await open(page)
  const fingerprint = page.locator('#fingerprint')
  await button(page, 'Play').click()
  await expect(fingerprint).toHaveText('–')
  await button(page, 'Pause').click()
  await settled(page)
  await fingerprint.dblclick()
  const selected = await page.evaluate(() => getSelection()?.toString().trim())
  await expect(fingerprint).toHaveText(selected ?? '')
  await button(page, 'Fingerprint').click()
  await expect(page.getByRole('group', { name: 'Fingerprint' })).toContainText(
    new RegExp(`${selected}[0-9a-f]{56}`),
  )
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the fingerprint stands below the card', async ({ page }) => {
    await open(page)
    await page.locator('#fingerprint').scrollIntoViewIfNeeded()
    await expect(page.locator('#fingerprint')).toBeInViewport()
    await expect(page.locator('#fingerprint')).toHaveText(/^[0-9a-f]{8}$/)
  })
})
