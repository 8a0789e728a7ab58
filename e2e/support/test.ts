import {
  test as base,
  type ConsoleMessage,
  expect,
  type Locator,
  type Page,
  type Request,
} from '@playwright/test'

export { expect }

/**
 * Every test also fails when the page logs an error, throws, or asks another host for something.
 * A test that provokes an error says `test.use({ errorsExpected: true })`.
 */
export const test = base.extend<{ errorsExpected: boolean; watched: undefined }>({
  errorsExpected: [false, { option: true }],
  watched: [
    async ({ context, baseURL, errorsExpected }, use) => {
      const seen: string[] = []
      context.on('weberror', (error) => seen.push(`thrown: ${error.error().message}`))
      context.on('console', (message: ConsoleMessage) => {
        if (message.type() === 'error') seen.push(`logged: ${message.text()}`)
      })
      const abroad: string[] = []
      context.on('request', (request: Request) => {
        if (isAbroad(request.url(), baseURL)) abroad.push(request.url())
      })
      await use(undefined)
      expect(abroad, 'requests to other hosts').toEqual([])
      if (!errorsExpected) expect(seen, 'errors of the page').toEqual([])
    },
    { auto: true },
  ],
})

function isAbroad(address: string, baseURL: string | undefined): boolean {
  const { protocol, hostname } = new URL(address)
  if (protocol === 'data:' || protocol === 'blob:') return false
  return hostname !== new URL(baseURL ?? 'http://localhost').hostname
}

/** Opens the page, or a link when there is a hash, and waits until it can be used. */
export async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(hash === '' ? './' : `./#${hash}`)
  await ready(page)
}

/** The network has been made and stands still. */
export async function ready(page: Page): Promise<void> {
  await expect(button(page, 'Play')).toBeVisible()
  await expect(metric(page, 'Epoch')).toHaveText(/\d/)
  await expect(metric(page, 'Train loss')).toHaveText(/\d/)
}

export function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}

/** The step button; a curve's data may have a "Step" of its own. */
export function stepButton(page: Page) {
  return page
    .getByRole('region', { name: 'Training' })
    .getByRole('button', { name: 'Step', exact: true })
}

/** Opens the help sheet; on a phone its button is in the menu. */
export async function openHelp(page: Page): Promise<void> {
  const menu = button(page, 'Menu')
  if (await menu.isVisible()) await menu.click()
  await button(page, 'Help').click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

/** Types over what is in a field, as a person does: a field selects all of itself when it is entered. */
export async function typeInto(field: Locator, text: string): Promise<void> {
  await field.focus()
  await expect
    .poll(() =>
      field.evaluate((input) => {
        if (!(input instanceof HTMLInputElement)) return false
        return input.selectionStart === 0 && input.selectionEnd === input.value.length
      }),
    )
    .toBe(true)
  await field.pressSequentially(text)
}

/** What the page says in its corner. */
export function notices(page: Page) {
  return page.getByRole('region', { name: 'Notices' })
}

/** One of the figures by its label: Epoch, Train loss, Test loss, Test accuracy. */
export function metric(page: Page, name: string) {
  return page.getByLabel(name, { exact: true })
}

export async function metricText(page: Page, name: string): Promise<string> {
  return (await metric(page, name).innerText()).trim()
}

/** 1 234 for "1,234", "1 234" and "1234"; a minus sign may be a real one. */
export async function metricNumber(page: Page, name: string): Promise<number> {
  const text = await metricText(page, name)
  return Number(text.replace(/[\s,]/g, '').replace('−', '-').replace('%', ''))
}

/** Epoch and losses as they stand on the page; there is no test loss without test points. */
export async function figures(page: Page): Promise<string[]> {
  const names = ['Epoch', 'Train loss', 'Test loss']
  const texts = await Promise.all(names.map((name) => metric(page, name).allInnerTexts()))
  return texts.flat()
}

/** Steps by whole epochs and waits for each. */
export async function stepEpochs(page: Page, count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    const before = await metricNumber(page, 'Epoch')
    await stepButton(page).click()
    await expect.poll(() => metricNumber(page, 'Epoch')).toBe(before + 1)
  }
}

/** Waits until the figures no longer change, and gives them. The page renews them 8 times a second. */
export async function settled(page: Page): Promise<string[]> {
  let last: string[] = []
  const isSame = async () => {
    const before = last.join()
    last = await figures(page)
    return last.join() === before
  }
  await expect.poll(isSame, { intervals: [300] }).toBe(true)
  return last
}
