import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, metricNumber, ready, stepEpochs, test } from './support/test.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const path = '/~lecturer/some course/mlp/'
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

let server: Server
let address = ''

test.beforeAll(async () => {
  server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(dist, asked.slice(path.length) || 'index.html')
    if (!asked.startsWith(path) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const at = server.address()
  address = `http://localhost:${typeof at === 'object' ? at?.port : ''}${encodeURI(path)}`
})

test.afterAll(() => server.close())

test('dist works from a folder of any static host', async ({ page }) => {
  const missing: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url())
  })
  await page.goto(address)
  await ready(page)
  await stepEpochs(page, 2)
  expect(await metricNumber(page, 'Epoch')).toBe(2)
  expect(missing).toEqual([])
})
