import { button, expect, metricNumber, test } from './support/test.ts'

const far = 'v=1&net=tanh32,tanh32,tanh32&step=900000'

for (const [name, width, height] of [
  ['a desktop', 1440, 900],
  ['a phone', 390, 844],
] as const) {
  test.describe(`on ${name}`, () => {
    test.use({ viewport: { width, height } })

    test('a long replay shows how far it is, and Cancel keeps what is computed', async ({
      page,
    }) => {
      await page.goto(`./#${far}`)
      await expect(page.getByText(/^Replaying: \d+% of 900.000 updates$/)).toBeVisible()
      await expect(page.getByRole('progressbar', { name: 'Replay' })).toBeVisible()
      await button(page, 'Cancel').click()
      await expect(page.getByRole('progressbar', { name: 'Replay' })).toBeHidden()
      const epoch = await metricNumber(page, 'Epoch')
      expect(epoch).toBeGreaterThan(0)
      expect(epoch).toBeLessThan(36_000)
      await expect.poll(() => Number(/step=(\d+)/.exec(page.url())?.[1])).toBeLessThan(900_000)
      await button(page, 'Step').first().click()
      await expect.poll(() => metricNumber(page, 'Epoch')).toBe(epoch + 1)
    })
  })
}
