import { readFileSync } from 'node:fs'
import { expect, notices, open, settled, test } from './support/test.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const links = [...readme.matchAll(/^\| `#([^`]+)`/gm)].map(([, hash]) => hash ?? '')

test('the README has links', () => {
  expect(links.length).toBeGreaterThan(0)
})

for (const link of links) {
  test(`the README's link ${link} opens as it is`, async ({ page }) => {
    await open(page, link)
    await settled(page)
    await expect(notices(page)).toHaveText('')
    expect(new URL(page.url()).hash).toBe(`#${link}`)
  })
}

const views = [...readme.matchAll(/^\|[^`\n]*\| `#([^`]+)` \|$/gm)].map(([, hash]) => hash ?? '')

test('every view has a link in the README, which opens as it is', async ({ page }) => {
  expect(views).toHaveLength(9)
  for (const link of views) {
    await page.goto('about:blank')
    await open(page, link)
    await settled(page)
    await expect(page.getByRole('tabpanel').getByRole('button', { name: 'SVG' })).toBeVisible()
    expect(new URL(page.url()).hash).toBe(`#${link}`)
  }
})
