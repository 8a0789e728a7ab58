import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runTool } from './shell.mjs'

/** What the user can do when no browser is found and none can be installed. */
export const browserAdvice =
  'No browser for the tests: install Chromium or Google Chrome, ' +
  'or name one in the environment variable CHROMIUM_PATH, and try again.'

const commands = [
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

/**
 * A Chromium that can be driven: CHROMIUM_PATH, then Playwright's own, then an installed one.
 *
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`CHROMIUM_PATH names ${named}, where there is no file.`)
  }
  return [...(await playwrightChromium()), ...installedBrowsers()].find(isUsable) ?? null
}

/** Installs a browser by whatever this machine offers; the answer is the one found afterwards. */
export async function installBrowser() {
  for (const install of isDebianRoot() ? [byApt, byPlaywright] : [byPlaywright]) {
    await install()
    const found = await findBrowser()
    if (found !== null) return found
  }
  return null
}

async function byApt() {
  console.log('Installing Chromium with apt-get …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env, timeoutMs: 120_000 })
  await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    {
      env,
      timeoutMs: 420_000,
    },
  )
}

/** Some networks hold this download back without an answer, hence the time limit. */
async function byPlaywright() {
  console.log("Installing Chromium with Playwright's installer …")
  await runTool('@playwright/test', ['install', 'chromium'], {
    tool: 'playwright',
    timeoutMs: 180_000,
  })
}

async function playwrightChromium() {
  try {
    const { chromium } = await import('@playwright/test')
    return [chromium.executablePath()]
  } catch {
    return []
  }
}

function installedBrowsers() {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '/', 'Applications')]
    return folders.flatMap((folder) => applications.map((path) => join(folder, path)))
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
    return folders.flatMap((folder) =>
      folder ? programs.map((path) => join(folder, ...path)) : [],
    )
  }
  const folders = (process.env.PATH ?? '').split(delimiter)
  return commands.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * Ubuntu puts a stub named chromium on the PATH that only asks for a snap, so a browser must
 * answer. On Windows asking would open a window.
 *
 * @param {string} path
 */
function isUsable(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0
}

/** Debian's chromium package is a real browser; Ubuntu's is the stub. */
function isDebianRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}
