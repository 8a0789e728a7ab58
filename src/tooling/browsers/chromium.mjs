import { existsSync } from 'node:fs'
import { amongApplications, amongPrograms, isUsable, onPath, playwrightBuild } from './programs.mjs'

/** The first is the same engine without windows of its own: tests take two thirds of the time. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
]

const applications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const programs = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/** How the tests start it: nothing that goes to the network by itself, no graphics card. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A Chromium that can be driven: CHROMIUM_PATH, then Playwright's own, then an installed one.
 *
 * @returns {Promise<string | null>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, where there is no file.`)
  }
  const own = await playwrightBuild('chromium')
  return [...(own === null ? [] : [own]), ...installed()].find(isUsable) ?? null
}

function installed() {
  if (process.platform === 'darwin') return amongApplications(applications)
  if (process.platform === 'win32') return amongPrograms(programs)
  return onPath(commands)
}
