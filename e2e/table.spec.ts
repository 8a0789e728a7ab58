import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { axeFaults } from './support/axe.ts'
import { button, expect, open, ready, test } from './support/test.ts'

const german = 'Länge;Breite;Art\r\n1,5;2,25;Kiwi\r\n3,5;4;Apfel\r\n2,5;NA;Apfel\r\n0,5;1;Kiwi\r\n'

test('a pasted table is mapped, used, and undone', async ({ page }) => {
  await open(page)
  await openTables(page)
  await tableField(page).fill('a,b,c,kind\n1,2,3,u\n4,5,6,v\n7,x,9,u\n')
  await expect(useButton(page)).toHaveText('Use these 2 points')
  await expect(dialog(page)).toContainText('Line 4 has no number in “b”: “x”.')
  await dialog(page).getByLabel('c', { exact: true }).selectOption('x₂')
  await expect(dialog(page).getByLabel('b', { exact: true })).toHaveValue('out')
  await expect(useButton(page)).toHaveText('Use these 3 points')
  await useButton(page).click()
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('radio', { name: 'Own data' })).toBeChecked()
  await expect.poll(() => page.url()).toContain('data=own')
  await button(page, 'Undo').click()
  await expect(page.getByRole('radio', { name: 'Circle' })).toBeChecked()
})

test('a file with a byte order mark, semicolons and decimal commas is read', async ({ page }) => {
  await open(page)
  await openTables(page)
  await chooseFile(page, 'früchte.csv', `\ufeff${german}`)
  await expect(dialog(page)).toContainText('früchte.csv')
  await expect(useButton(page)).toHaveText('Use these 3 points')
  await expect(dialog(page).getByRole('row', { name: /^2 1,5 2,25 Kiwi/ })).toBeVisible()
  await expect(dialog(page)).toContainText('The network learns the class from Länge and Breite.')
  await expect(dialog(page)).toContainText('Line 4 has no value in “Breite”.')
  await useButton(page).click()
  await expect(page.getByText('Apfel')).toBeVisible()
  await expect.poll(() => page.url()).toContain('data=own')
  await page.reload()
  await ready(page)
  await expect(page.getByText('Apfel')).toBeVisible()
})

test('a file that is dropped on the page opens the dialog', async ({ page }) => {
  await open(page)
  await expect(button(page, 'CSV')).toBeVisible()
  expect(await dropFile(page)).toBe(true)
  await expect(dialog(page)).toContainText('dropped.csv')
  await expect(useButton(page)).toHaveText('Use these 3 points')
})

test('where the data are locked, a file that is dropped neither opens nor leaves the page', async ({
  page,
}) => {
  await open(page, 'v=1&lock=dataset')
  await expect(button(page, 'CSV')).toBeVisible()
  expect(await dropFile(page)).toBe(true)
  await expect(dialog(page)).toHaveCount(0)
})

test('where the card of the data is hidden, a file that is dropped does not leave the page', async ({
  page,
}) => {
  await open(page, 'v=1&hide=dataset')
  await expect(button(page, 'CSV')).toHaveCount(0)
  expect(await dropFile(page)).toBe(true)
  await expect(dialog(page)).toHaveCount(0)
})

/** Drops a table on the page; true when the page takes it from the browser, which would go to the file. */
function dropFile(page: Page): Promise<boolean> {
  return page.evaluate((text) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([text], 'dropped.csv'))
    const init = { dataTransfer, bubbles: true, cancelable: true }
    const goesOn = ['dragover', 'drop'].map((type) =>
      document.body.dispatchEvent(new DragEvent(type, init)),
    )
    return goesOn.every((isNotTaken) => !isNotTaken)
  }, german)
}

test('script in cells and names is shown as text', async ({ page }) => {
  await open(page)
  await openTables(page)
  const script = '<img src=x onerror=alert(1)>'
  await tableField(page).fill(`${script},b,<b>c</b>\n1,2,${script}\n3,4,"=cmd|' /C calc'!A0"\n`)
  await expect(useButton(page)).toHaveText('Use these 2 points')
  await expect(dialog(page)).toContainText(script)
  expect(await page.locator('img').count()).toBe(0)
  await useButton(page).click()
  await expect(page.getByText(script).first()).toBeVisible()
  expect(await page.locator('img').count()).toBe(0)
})

test('a table of ten megabytes ends in a sentence, and the page lives', async ({ page }) => {
  await open(page)
  await openTables(page)
  await chooseFile(page, 'large.csv', '1.25,2.5,u\n'.repeat(1_000_000))
  await expect(dialog(page).getByRole('status')).toContainText('This table has 11 MB')
  await button(page, 'Clear').click()
  await tableField(page).fill('1,2,u\n3,4,v')
  await expect(useButton(page)).toHaveText('Use these 2 points')
})

test('the points in use are saved, and read back as they are', async ({ page }) => {
  await open(page, 'v=1&data=moons&noise=0.3&points=50')
  await openTables(page)
  const download = page.waitForEvent('download')
  await button(page, 'Download the points in use').click()
  const file = await download
  expect(file.suggestedFilename()).toBe('points-moons.csv')
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toMatch(/^x₁,x₂,class,target,split\n/)
  await chooseFile(page, 'points-moons.csv', text)
  await expect(useButton(page)).toHaveText('Use these 50 points')
  await expect(dialog(page)).toContainText('26 to train, 24 to test, as the table says.')
  await useButton(page).click()
  await openTables(page)
  const again = page.waitForEvent('download')
  await button(page, 'Download the points in use').click()
  const back = await readFile(await (await again).path(), 'utf8')
  expect(back.split('\n').sort()).toEqual(text.split('\n').sort())
})

test('it works by keyboard, and has no faults in either theme', async ({ page }) => {
  await open(page)
  await button(page, 'CSV').focus()
  await page.keyboard.press('Enter')
  await tableField(page).focus()
  await page.keyboard.insertText('a,b,c\n1,2,u\n3,x,v\n5,6,v')
  await expect(useButton(page)).toHaveText('Use these 2 points')
  expect(await axeFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await axeFaults(page)).toEqual([])
  await useButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('radio', { name: 'Own data' })).toBeChecked()
  await expect(button(page, 'CSV')).toBeFocused()
})

test('a link that locks the data set locks tables too', async ({ page }) => {
  await open(page, 'v=1&lock=dataset')
  await expect(button(page, 'CSV')).toHaveAttribute('aria-disabled', 'true')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('all of it fits', async ({ page }) => {
    await open(page)
    await page.getByRole('tab', { name: 'Data' }).tap()
    await button(page, 'CSV').tap()
    await tableField(page).fill(german)
    await expect(useButton(page)).toHaveText('Use these 3 points')
    expect(await axeFaults(page)).toEqual([])
    const isCut = await dialog(page).evaluate(
      (element) => element.scrollWidth > element.clientWidth || element.clientWidth > innerWidth,
    )
    expect(isCut).toBe(false)
    await useButton(page).tap()
    await expect(page.getByRole('radio', { name: 'Own data' })).toBeChecked()
  })
})

function dialog(page: Page) {
  return page.getByRole('dialog', { name: 'Points from a table' })
}

function tableField(page: Page) {
  return dialog(page).getByRole('textbox')
}

function useButton(page: Page) {
  return dialog(page).getByRole('button', { name: /^Use these/ })
}

async function openTables(page: Page): Promise<void> {
  await button(page, 'CSV').click()
  await expect(dialog(page)).toBeVisible()
}

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const buffer = Buffer.from(text)
  await dialog(page).getByLabel('Table file').setInputFiles({ name, mimeType: 'text/csv', buffer })
}
