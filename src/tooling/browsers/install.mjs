import { existsSync, readFileSync } from 'node:fs'
import { run, runTool } from '../shell.mjs'

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
  if (isDebianRoot() && (await byApt(names)) === 0) return
  await byPlaywright(names)
}

/** @param {readonly BrowserName[]} names */
async function byApt(names) {
  console.log(`Installing ${names.join(', ')} with apt-get …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env, timeoutMs: 120_000 })
  const wanted = names.flatMap((name) => packages[name])
  return await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], {
    env,
    timeoutMs: 600_000,
  })
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

/** Debian's packages are real browsers; Ubuntu's are stubs. */
function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}
