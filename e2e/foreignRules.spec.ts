import { readFileSync } from 'node:fs'
import {
  button,
  expect,
  metricNumber,
  metricText,
  notices,
  open,
  stepEpochs,
  test,
  typeInto,
} from './support/test.ts'

interface ForeignLink {
  readonly hash: string
  readonly curve: readonly { readonly epoch: number; readonly lossTrain: number }[]
}

const fixture = new URL('../src/testing/fixtures/tfp-links.json', import.meta.url)
const { links }: { links: readonly ForeignLink[] } = JSON.parse(readFileSync(fixture, 'utf8'))

/** L1 that kills links; a batch that does not divide the training set; regression. */
for (const number of [9, 16, 18]) {
  test(`link ${number} of TensorFlow Playground shows its losses`, async ({ page }) => {
    const { hash, curve } = links[number - 1]!
    await open(page, hash.slice(1))
    for (const { epoch, lossTrain } of curve.filter(({ epoch }) => epoch <= 5)) {
      await stepEpochs(page, epoch - (await metricNumber(page, 'Epoch')))
      expect(await metricNumber(page, 'Epoch')).toBe(epoch)
      expect(Number(await metricText(page, 'Train loss'))).toBe(Number(lossTrain.toPrecision(4)))
    }
  })
}

test('its seed and its noise are set in its own terms, and other data end its rules', async ({
  page,
}) => {
  await open(page, links[15]!.hash.slice(1))
  const seed = page.getByLabel('Seed of TensorFlow Playground')
  await expect(seed).toHaveValue('0.66940')
  await expect(page.getByLabel('Noise, as a number')).toHaveValue('10')
  await typeInto(page.getByLabel('Noise, as a number'), '35')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/noise=0\.35/)
  await typeInto(seed, 'lecture 4')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/tfpseed=u[0-9a-f]+/)
  await button(page, 'New points').click()
  await expect(seed).toHaveValue('0.00000')
  await page.getByRole('radio', { name: 'Moons' }).click()
  await expect(notices(page)).toContainText('The rules of TensorFlow Playground end here.')
  await expect(page.getByLabel('Data seed')).toBeVisible()
  await button(page, 'Undo').click()
  await expect(seed).toHaveValue('0.00000')
})
