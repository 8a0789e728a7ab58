import type { Page } from '@playwright/test'
import { expect, open, openHelp, test } from './support/test.ts'

test('the page keeps its own policy: formulas, help and all', async ({ page }) => {
  await watchViolations(page)
  await open(page)
  await expect(page.locator('.katex').first()).toBeVisible()
  await openHelp(page)
  await page.waitForLoadState('networkidle')
  expect(await violations(page)).toEqual([])
})

test('the policy allows WebAssembly and nothing else beyond the page’s own files', async ({
  page,
}) => {
  await open(page)
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]')
  const text = (await policy.getAttribute('content')) ?? ''
  const sources = text.split('; ').flatMap((directive) => directive.split(' ').slice(1))
  expect([...new Set(sources)].sort()).toEqual(["'none'", "'self'", "'wasm-unsafe-eval'"])
  expect(text).toContain("default-src 'none'")
  expect(text.match(/'wasm-unsafe-eval'/g)).toHaveLength(1)
})

test.describe('what the policy does not allow', () => {
  test.use({ errorsExpected: true })

  test('scripts and styles in the page, scripts from text, other hosts', async ({ page }) => {
    await watchViolations(page)
    await open(page)
    await page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "changed"'
      const style = document.createElement('style')
      style.textContent = 'body { color: red }'
      document.head.append(script, style)
      const button = document.createElement('button')
      button.setAttribute('onclick', 'document.title = "changed"')
      button.click()
      const image = new Image()
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
      setTimeout('document.title = "changed"')
    })
    await expect
      .poll(() => violations(page))
      .toEqual(['img-src', 'script-src', 'script-src-attr', 'script-src-elem', 'style-src-elem'])
    await expect(page).toHaveTitle('MLP Playground')
  })

  test('WebAssembly may run', async ({ page }) => {
    await watchViolations(page)
    await open(page)
    const empty = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
    const made = await page.evaluate(async (bytes) => {
      const compiled = await WebAssembly.compile(new Uint8Array(bytes))
      return compiled instanceof WebAssembly.Module
    }, empty)
    expect(made).toBe(true)
    expect(await violations(page)).toEqual([])
  })
})

/** Keeps which rules of the policy were broken, in a list on the page itself. */
async function watchViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const broken = new Set<string>()
    Object.assign(window, { broken })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      broken.add(effectiveDirective)
    })
  })
}

function violations(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { broken } = window as Window & { broken?: Set<string> }
    return [...(broken ?? [])].sort()
  })
}
