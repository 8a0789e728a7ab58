import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe.ts'
import { button, expect, figures, open, settled, stepEpochs, test } from './support/test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const sharing = (page: Page) => page.getByRole('dialog', { name: 'Share this run' })

async function openSharing(page: Page) {
  await button(page, 'Share').click()
  await expect(sharing(page)).toBeVisible()
}

async function setPublicAddress(page: Page, address = 'https://example.org/mlp/') {
  await sharing(page).getByLabel('do others find the page').fill(address)
  await button(page, 'Use it').click()
}

const trained = 'v=1&data=spiral&points=120&net=tanh5&edits=7:rate=0.03&step=18'

test('Enter copies the link as soon as the dialog is open', async ({ page }) => {
  await open(page, trained)
  await button(page, 'Share').press('Enter')
  await expect(button(page, 'Copy link')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(sharing(page).getByText('Copied.')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await page.keyboard.press('Escape')
  await expect(sharing(page)).toBeHidden()
  await expect(button(page, 'Share')).toBeFocused()
})

test('the link is copied where there is no asynchronous clipboard, as over plain http', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  await open(page, trained)
  await openSharing(page)
  await button(page, 'Copy link').click()
  await expect(sharing(page).getByText('Copied.')).toBeVisible()
  await expect(button(page, 'Copy link')).toBeFocused()
})

test('a sentence says what the link carries, and the choice of where it opens changes it', async ({
  page,
}) => {
  await open(page, trained)
  await openSharing(page)
  const field = page.getByRole('textbox', { name: 'Link to this run' })
  await expect(sharing(page)).toContainText('Opens at epoch 3 (18 updates)')
  await expect(sharing(page)).toContainText('with 1 change made on the way')
  await button(page, 'At its start').click()
  await expect(field).toHaveValue(/#v=1&data=spiral&points=120&net=tanh5&rate=0.03$/)
  await expect(sharing(page)).toContainText('Opens at the start with the settings of now')
})

test('the link of these weights opens with the same losses and fingerprint, at epoch 0', async ({
  page,
}) => {
  await open(page, trained)
  const [, ...losses] = await settled(page)
  const fingerprint = await page.getByText(/^[0-9a-f]{8}$/).innerText()
  await openSharing(page)
  await button(page, 'These weights').click()
  await expect(sharing(page)).toContainText('The path to them')
  const link = await page.getByRole('textbox', { name: 'Link to this run' }).inputValue()
  await page.keyboard.press('Escape')
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByText(fingerprint)).toBeVisible()
  expect(await figures(page)).toEqual(['0', ...losses])
})

test('the link is there for TensorFlow Playground, too; or the reasons why it is not', async ({
  page,
}) => {
  await open(page, 'v=1&data=spiral&net=relu4&out=tanh')
  await openSharing(page)
  await page.getByText('For TensorFlow Playground').click()
  await expect(page.getByRole('textbox', { name: 'Link of TensorFlow Playground' })).toHaveValue(
    /^https:\/\/playground\.tensorflow\.org\/#activation=relu.*&dataset=spiral/,
  )
  await expect(sharing(page)).toContainText('the run is another one')
  await button(page, 'Copy as TensorFlow Playground link').click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('&dataset=spiral')
  await page.keyboard.press('Escape')
  await page.goto('./#v=1&data=moons')
  await expect(page.getByRole('banner')).toContainText('Moons')
  await openSharing(page)
  await page.getByText('For TensorFlow Playground').click()
  await expect(sharing(page)).toContainText('It has no data set Moons.')
})

test('on this machine the dialog asks for the public address once, and checks it', async ({
  page,
}) => {
  await open(page, trained)
  await openSharing(page)
  await button(page, 'QR code').click()
  await expect(page.getByRole('img', { name: /^QR code/ })).toHaveCount(0)
  await setPublicAddress(page, 'ftp://example.org')
  await expect(sharing(page).getByRole('alert')).toContainText('has to begin with https://')
  await setPublicAddress(page)
  await expect(
    page.getByRole('img', { name: 'QR code of the link https://example.org/mlp/#v=1' }),
  ).toBeVisible()
  await page.reload()
  await openSharing(page)
  await expect(page.getByRole('textbox', { name: 'Link to this run' })).toHaveValue(
    `https://example.org/mlp/#${trained}`,
  )
  await expect(sharing(page).getByLabel('do others find the page')).toBeHidden()
})

test('the QR code fills the screen with the address beneath; Escape, F and a click leave it', async ({
  page,
}) => {
  await open(page, trained)
  await openSharing(page)
  await setPublicAddress(page)
  await button(page, 'QR code').click()
  const screen = page.getByRole('dialog', { name: 'QR code on the full screen' })
  const leave = [
    () => page.keyboard.press('f'),
    () => page.keyboard.press('Escape'),
    () => screen.click(),
  ]
  for (const act of leave) {
    await button(page, 'Fill the screen').click()
    await expect(screen).toContainText(`https://example.org/mlp/#${trained}`)
    const code = await screen.getByRole('img').boundingBox()
    expect(code?.height).toBeGreaterThan(600)
    await act()
    await expect(screen).toBeHidden()
    await expect(sharing(page)).toBeVisible()
  }
})

test('a link that is long for a code is offered without its training', async ({ page }) => {
  const edits = Array.from({ length: 30 }, (_, i) => `${i + 1}:rate=0.0${i % 9}1`).join(';')
  await open(page, `v=1&points=100&net=tanh2&edits=${edits}&step=40`)
  await openSharing(page)
  await setPublicAddress(page)
  await button(page, 'QR code').click()
  await expect(sharing(page)).toContainText('too dense for the back row')
  await page.getByRole('button', { name: /^Use these weights \(\d+ characters\)/ }).click()
  await expect(sharing(page)).not.toContainText('too dense')
  await expect(sharing(page)).toContainText('The path to them')
})

test('above 8,000 characters the exact parameters take the place of the way, and a file holds all', async ({
  page,
}) => {
  const edits = Array.from({ length: 700 }, (_, i) => `${i + 1}:rate=0.0${i % 9}1`).join(';')
  await open(page, `v=1&points=100&net=tanh2&edits=${edits}&step=720`)
  await openSharing(page)
  await expect(button(page, 'These weights')).toHaveAttribute('aria-pressed', 'true')
  await expect(sharing(page)).toContainText('Some programs cut links over 8000')
  const download = page.waitForEvent('download')
  await button(page, 'Save as a file').click()
  const file = await (await download).createReadStream()
  const chunks: Buffer[] = []
  for await (const chunk of file) chunks.push(Buffer.from(chunk))
  const { format, runs } = JSON.parse(Buffer.concat(chunks).toString())
  expect(format).toBe('mlp-playground')
  expect(runs).toMatchObject([
    { link: `v=1&points=100&net=tanh2&edits=${edits}&step=720`, epoch: 144 },
  ])
})

for (const [name, width, height] of [
  ['desktop', 1280, 720],
  ['phone', 390, 844],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      const isPhone = width < 900
      test.use({ viewport: { width, height }, colorScheme, hasTouch: isPhone, isMobile: isPhone })

      test('axe finds nothing in any section, and nothing is wider than the dialog', async ({
        page,
      }) => {
        await open(page)
        await stepEpochs(page, 1)
        await openSharing(page)
        // This one asks for the public address.
        await expectClean(page)
        await setPublicAddress(page)
        for (const section of ['Link', 'QR code', 'Visitors', 'Embed']) {
          await button(page, section).click()
          await expectClean(page)
        }
      })
    })
  }
}

async function expectClean(page: Page): Promise<void> {
  expect(await axeFaults(page, 'dialog[open]')).toEqual([])
  const overflow = await sharing(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)
  expect(overflow).toBe(0)
}
