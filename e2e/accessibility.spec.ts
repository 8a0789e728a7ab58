import { axeFaults } from './support/axe.ts'
import { expect, open, openHelp, stepEpochs, test } from './support/test.ts'

const screens = [
  { name: 'desktop', width: 1440, height: 900 },
  { name: 'small desktop', width: 1280, height: 720 },
  { name: 'phone', width: 390, height: 844 },
]
/** What lies over a page that was looked at just before. */
const dialog = 'dialog[open]'

for (const { name, ...viewport } of screens) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme })

      test('axe finds nothing on the first screen, after some epochs, with help open', async ({
        page,
      }) => {
        await open(page)
        expect(await axeFaults(page)).toEqual([])
        await stepEpochs(page, 2)
        expect(await axeFaults(page)).toEqual([])
        await openHelp(page)
        expect(await axeFaults(page, dialog)).toEqual([])
      })

      test('axe finds nothing where parts are cut and frozen, with an editor open', async ({
        page,
      }) => {
        await open(page, 'v=1&cut=w1.1.2&freeze=layer2,unit1.2,w1.3.1')
        expect(await axeFaults(page)).toEqual([])
        await page.getByRole('button', { name: 'Unit 1 of layer 1', exact: true }).focus()
        await page.keyboard.press('e')
        await expect(page.getByRole('dialog')).toBeVisible()
        expect(await axeFaults(page)).toEqual([])
        await page.keyboard.press('Escape')
        await page.getByRole('button', { name: 'All parameters' }).click()
        for (const shown of ['Values', 'Cut', 'Frozen']) {
          await page.getByRole('button', { name: shown, exact: true }).click()
          expect(await axeFaults(page, dialog)).toEqual([])
        }
      })

      test('axe finds nothing while somebody draws', async ({ page }) => {
        await open(page)
        const tab = page.getByRole('tab', { name: 'Data' })
        if (await tab.isVisible()) await tab.click()
        await page.getByRole('button', { name: 'Draw', exact: true }).click()
        expect(await axeFaults(page)).toEqual([])
        await page.getByRole('button', { name: 'Options for drawing' }).click()
        expect(await axeFaults(page)).toEqual([])
      })
    })
  }
}
