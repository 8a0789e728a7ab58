import { readFileSync } from 'node:fs'
import { digestOfLink } from '../src/testing/digestOfLink.ts'
import { simdEngine } from '../src/testing/simdEngine.ts'
import { allRequired, describeMissing } from '../src/tooling/browsers/missing.mjs'
import type { DrivenBrowser } from './support/browsers/drivenBrowser.ts'
import { launchers } from './support/browsers/launch.ts'
import { type Ending, type Endings, printEndings } from './support/printEndings.ts'
import { replayDigests } from './support/replayDigests.ts'
import { serveDist } from './support/serveDist.ts'
import { shownEnding } from './support/shownEnding.ts'
import { expect, test } from './support/test.ts'

/** Links, and the digests in which their runs must end: written by src/replay/sameBits.test.ts. */
const runs = readFileSync(new URL('../src/testing/fixtures/same-bits.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => ({ digest: line.slice(0, 64), link: line.slice(65) }))
const links = runs.map(({ link }) => link)

/** What each program came to, for the table at the end. */
const programs = new Map<string, Endings>()

function compare(program: string, endings: Endings): void {
  programs.set(program, endings)
  const expected = runs.map(({ digest }) => digest)
  expect(endings.simd.map(({ digest }) => digest)).toEqual(expected)
  expect(endings.typescript.map(({ digest }) => digest)).toEqual(expected)
  // Which engine computed is told, so that one is not tried twice and the other never.
  const bySimd = endings.simd.filter(({ engine }) => engine === 'simd')
  expect(bySimd.length).toBeGreaterThan(links.length / 2)
  expect(endings.typescript.every(({ engine }) => engine === 'typescript')).toBe(true)
}

// One after the other in one process, so that the table has all columns.
test.describe.configure({ mode: 'default', timeout: 180_000 })
test.afterAll(() => printEndings(links, programs))

test('Node comes to the stored bits with both engines', async () => {
  const replayed = await replayDigests(links)
  compare(`node ${process.versions.node}`, {
    simd: links.map((link) => digestOfLink(link, simdEngine)),
    typescript: replayed.map((digest) => ({ digest, engine: 'typescript' })),
  })
})

for (const name of ['chromium', 'firefox', 'webkit'] as const) {
  test(`${name} comes to the same bits as Node with both engines`, async () => {
    const browser = await launchers[name]()
    if (browser === null && allRequired) throw new Error(describeMissing([name]))
    test.skip(browser === null, describeMissing([name]))
    if (browser === null) return
    try {
      const simd = await openAll(browser, [])
      // Without its file the SIMD twin cannot run, and the page uses the TypeScript engine.
      const typescript = await openAll(browser, ['.wasm'])
      compare(`${name} ${browser.version}`, { simd, typescript })
    } finally {
      await browser.close()
    }
  })
}

/** Opens one link after the other on a host without some files. */
async function openAll(browser: DrivenBrowser, without: readonly string[]): Promise<Ending[]> {
  const server = await serveDist({ without })
  try {
    const endings: Ending[] = []
    for (const { link, digest } of runs) {
      await browser.open(`${server.address}#${link}`)
      endings.push(await shownEnding(browser, digest))
    }
    return endings
  } finally {
    server.close()
  }
}
