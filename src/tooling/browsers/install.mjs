import { canUseApt, installByApt } from '../apt.mjs'
import { runTool } from '../shell.mjs'
import { isUsable, onPath } from './programs.mjs'

/** @typedef {'chromium' | 'firefox' | 'webkit'} BrowserName */

/** @type {Record<BrowserName, readonly string[]>} */
const packages = {
  chromium: ['chromium', 'fonts-liberation'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
}

/**
 * Installs browsers by whatever this machine offers; whether that worked is for the caller to see.
 *
 * @param {readonly BrowserName[]} names
 */
export async function installBrowsers(names) {
  if (names.length === 0) return
  if (canUseApt() && (await byApt(names)) === 0) return
  await byPlaywright(names)
}

/** Chromium without windows, where there is such a package; without it the tests only take longer. */
export async function installHeadlessShell() {
  const name = 'chromium-headless-shell'
  if (canUseApt() && !onPath([name]).some(isUsable)) await installByApt([name])
}

/** @param {readonly BrowserName[]} names */
async function byApt(names) {
  console.log(`Installing ${names.join(', ')} with apt-get …`)
  return await installByApt(names.flatMap((name) => packages[name]))
}

/**
 * Some networks hold this download back without an answer, hence the time limit.
 *
 * @param {readonly BrowserName[]} names
 */
async function byPlaywright(names) {
  console.log(`Installing ${names.join(', ')} with Playwright's installer …`)
  await runTool('@playwright/test', ['install', ...names], {
    tool: 'playwright',
    timeoutMs: 180_000,
  })
}
