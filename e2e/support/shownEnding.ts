import type { DrivenBrowser } from './browsers/drivenBrowser.ts'
import type { Ending } from './printEndings.ts'

const PATIENCE_MS = 10_000
const shownDigest = "document.querySelector('#fingerprint')?.value ?? ''"
const shownEngine = 'document.querySelector(\'[aria-describedby="engine-hint"]\')?.innerText ?? ""'

/** What the page shows of a run: the expected digest as soon as it is there, another after a while. */
export async function shownEnding(browser: DrivenBrowser, digest: string): Promise<Ending> {
  const deadline = Date.now() + PATIENCE_MS
  let shown = ''
  while (shown !== digest && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    shown = await browser.read(shownDigest)
  }
  const isSimd = (await browser.read(shownEngine)).startsWith('SIMD')
  return { digest: shown, engine: isSimd ? 'simd' : 'typescript' }
}
