import { existsSync } from 'node:fs'
import { onPath, playwrightBuild } from './programs.mjs'

/**
 * A WebKit that can be driven: Playwright's own by Playwright, WebKitGTK's small browser by its
 * WebDriver. That one needs a display; `xvfb` makes one without a window and is preferred, null takes
 * the one there is.
 *
 * @returns {Promise<
 *   | { by: 'playwright', path: string }
 *   | { by: 'webdriver', driver: string, xvfb: string | null }
 *   | null
 * >}
 */
export async function findWebKit() {
  const own = await playwrightBuild('webkit')
  if (own !== null) return { by: 'playwright', path: own }
  const [driver] = present('WebKitWebDriver')
  if (driver === undefined) return null
  const [xvfb = null] = present('Xvfb')
  return xvfb !== null || process.env.DISPLAY ? { by: 'webdriver', driver, xvfb } : null
}

/** @param {string} name */
function present(name) {
  return onPath([name]).filter((path) => existsSync(path))
}
