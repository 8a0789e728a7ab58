import { createServer } from 'node:http'
import type { Page } from '@playwright/test'
import { button, expect, metric, ready, test } from './support/test.ts'

interface Heard {
  readonly source: string
  readonly version: number
  readonly type: string
  readonly [key: string]: unknown
}

/** A page of another address with the code of the share dialog in it; keeps what it is told. */
async function openParent(page: Page, baseURL: string, hash: string, width = 800) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end(
      `<!doctype html><title>A course</title><script>
        heard = []
        addEventListener('message', (event) => heard.push(event.data))
      </script>
      <iframe src="${baseURL}/?embed#${hash.replaceAll('&', '&amp;')}" title="MLP Playground"
        width="${width}" height="600" allow="fullscreen; clipboard-write"></iframe>`,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const at = server.address()
  await page.goto(`http://localhost:${typeof at === 'object' ? at?.port : ''}/`)
  const frame = page.frameLocator('iframe')
  return {
    frame,
    heard: () => page.evaluate(() => (window as Window & { heard?: Heard[] }).heard ?? []),
    ask: (command: object) =>
      page.evaluate(
        (asked) => document.querySelector('iframe')?.contentWindow?.postMessage(asked, '*'),
        { target: 'mlp-playground', version: 1, ...command },
      ),
    close: () => server.close(),
  }
}

test('a page of another address hears of the run and drives it', async ({ page, baseURL }) => {
  const parent = await openParent(page, baseURL ?? '', 'v=1&data=moons&net=tanh3')
  const last = async (type: string) =>
    (await parent.heard()).findLast((message) => message.type === type)
  await expect.poll(() => last('ready')).toMatchObject({ source: 'mlp-playground', version: 1 })
  await expect.poll(() => last('link')).toMatchObject({ link: 'v=1&data=moons&net=tanh3' })

  await parent.ask({ command: 'step' })
  await expect.poll(() => last('state')).toMatchObject({ status: 'paused', epoch: 1, step: 25 })
  await expect.poll(() => last('link')).toMatchObject({ link: 'v=1&data=moons&net=tanh3&step=25' })

  await parent.ask({ command: 'play' })
  await expect.poll(() => last('state')).toMatchObject({ status: 'running' })
  await parent.ask({ command: 'pause' })
  await expect.poll(() => last('state')).toMatchObject({ status: 'paused' })

  await parent.ask({ command: 'open', link: 'v=1&data=iris&step=50' })
  await expect.poll(() => last('link')).toMatchObject({ link: 'v=1&data=iris&step=50' })
  parent.close()
})

test('what is no command is ignored, also from within the page itself', async ({
  page,
  baseURL,
}) => {
  const parent = await openParent(page, baseURL ?? '', 'v=1')
  await expect.poll(async () => (await parent.heard()).length).toBeGreaterThan(0)
  await parent.ask({ command: 'play', version: 99 })
  await parent.ask({ command: '__proto__' })
  await parent.frame.locator('body').evaluate(() => {
    window.postMessage({ target: 'mlp-playground', version: 1, command: 'play' }, '*')
  })
  await page.waitForTimeout(300)
  await expect(parent.frame.getByRole('button', { name: 'Play', exact: true })).toBeVisible()
  await expect(parent.frame.getByLabel('Epoch', { exact: true })).toHaveText('0')
  parent.close()
})

test('a link in the frame opens the whole page at the same step', async ({
  page,
  context,
  baseURL,
}) => {
  const parent = await openParent(page, baseURL ?? '', 'v=1&data=moons&step=50')
  await expect(parent.frame.getByLabel('Epoch', { exact: true })).toHaveText('2')
  const opened = context.waitForEvent('page')
  await parent.frame.getByRole('link', { name: 'Open in MLP Playground' }).click()
  const whole = await opened
  await ready(whole)
  expect(new URL(whole.url()).search).toBe('')
  await expect(metric(whole, 'Epoch')).toHaveText('2')
  await expect(button(whole, 'Share')).toBeVisible()
  parent.close()
})

for (const [width, height] of [
  [600, 400],
  [800, 600],
  [1200, 720],
  [360, 640],
] as const) {
  test(`in a frame of ${width} × ${height} there is no top bar, and nothing is wider`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height })
    await page.goto('./?embed#v=1&data=iris&net=relu6,relu6')
    await ready(page)
    await expect(page.getByRole('link', { name: 'Open in MLP Playground' })).toBeInViewport()
    await expect(button(page, 'Share')).toHaveCount(0)
    await expect(button(page, 'Play')).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('region', { name: 'Output' }).first()).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })
}
