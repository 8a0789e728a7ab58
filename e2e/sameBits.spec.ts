import { readFileSync } from 'node:fs'
import { allRequired, describeMissing } from '../src/tooling/browsers/missing.mjs'
import type { DrivenBrowser } from './support/browsers/drivenBrowser.ts'
import { launchers } from './support/browsers/launch.ts'
import { printDigests } from './support/printDigests.ts'
import { replayDigests } from './support/replayDigests.ts'
import { serveDist } from './support/serveDist.ts'
import { expect, test } from './support/test.ts'

/** Links, and the digests in which their runs must end: written by src/replay/sameBits.test.ts. */
const runs = readFileSync(new URL('../src/testing/fixtures/same-bits.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => ({ digest: line.slice(0, 64), link: line.slice(65) }))
const links = runs.map(({ link }) => link)
const expected = runs.map(({ digest }) => digest)

/** What each engine came to, for the table at the end. */
const columns = new Map<string, readonly string[]>()

// One after the other in one process, so that the table has all columns.
test.describe.configure({ mode: 'default', timeout: 120_000 })
test.afterAll(() => printDigests(links, columns))

test('Node comes to the stored bits', async () => {
  const digests = await replayDigests(links)
  columns.set(`node ${process.versions.node}`, digests)
  expect(digests).toEqual(expected)
})

for (const name of ['chromium', 'firefox', 'webkit'] as const) {
  test(`${name} comes to the same bits as Node`, async () => {
    const browser = await launchers[name]()
    if (browser === null && allRequired) throw new Error(describeMissing([name]))
    test.skip(browser === null, describeMissing([name]))
    if (browser === null) return
    const server = await serveDist({})
    try {
      const digests: string[] = []
      for (const { link, digest } of runs) {
        await browser.open(`${server.address}#${link}`)
        digests.push(await awaitDigest(browser, digest))
      }
      columns.set(`${name} ${browser.version}`, digests)
      expect(digests).toEqual(expected)
    } finally {
      await browser.close()
      server.close()
    }
  })
}

const PATIENCE_MS = 10_000

/** The digest that the page shows: the expected one as soon as it is there, another after a while. */
async function awaitDigest(browser: DrivenBrowser, digest: string): Promise<string> {
  const deadline = Date.now() + PATIENCE_MS
  let shown = ''
  while (shown !== digest && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    shown = await browser.read("document.querySelector('#fingerprint')?.value ?? ''")
  }
  return shown
}
