import { amongApplications, amongPrograms, isUsable, onPath, playwrightBuild } from './programs.mjs'

/**
 * A Firefox that can be driven: Playwright's own by Playwright, an installed one by WebDriver BiDi.
 *
 * @returns {Promise<{ by: 'playwright' | 'bidi', path: string } | null>}
 */
export async function findFirefox() {
  const own = await playwrightBuild('firefox')
  if (own !== null) return { by: 'playwright', path: own }
  const path = installed().find(isUsable)
  return path === undefined ? null : { by: 'bidi', path }
}

function installed() {
  if (process.platform === 'darwin') {
    return amongApplications(['Firefox.app/Contents/MacOS/firefox'])
  }
  if (process.platform === 'win32') return amongPrograms([['Mozilla Firefox', 'firefox.exe']])
  return onPath(['firefox', 'firefox-esr'])
}
