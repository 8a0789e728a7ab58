import { type StaticServer, serveDist } from './support/serveDist.ts'
import { expect, metricNumber, ready, stepEpochs, test } from './support/test.ts'

let server: StaticServer

test.beforeAll(async () => {
  server = await serveDist({ path: '/~lecturer/some course/mlp/' })
})

test.afterAll(() => server.close())

test('dist works from a folder of any static host', async ({ page }) => {
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url())
  })
  await page.goto(server.address)
  await ready(page)
  await stepEpochs(page, 2)
  expect(await metricNumber(page, 'Epoch')).toBe(2)
  expect(missing).toEqual([])
})
