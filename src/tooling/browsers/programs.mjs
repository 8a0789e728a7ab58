import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Where programs of these names would be on the PATH, in the order of the names.
 *
 * @param {readonly string[]} names
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * Where applications would be on macOS.
 *
 * @param {readonly string[]} paths inside a folder of applications
 */
export function amongApplications(paths) {
  const folders = ['/Applications', join(process.env.HOME ?? '/', 'Applications')]
  return folders.flatMap((folder) => paths.map((path) => join(folder, path)))
}

/**
 * Where programs would be on Windows.
 *
 * @param {readonly (readonly string[])[]} paths inside a folder of programs
 */
export function amongPrograms(paths) {
  const { PROGRAMFILES, LOCALAPPDATA } = process.env
  const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
  return folders.flatMap((folder) => (folder ? paths.map((path) => join(folder, ...path)) : []))
}

/**
 * Ubuntu puts stubs of this name on the PATH that only ask for a snap, so a browser must answer. On
 * Windows asking would open a window.
 *
 * @param {string} path
 */
export function isUsable(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0
}

/**
 * The browser that Playwright's own installer puts in its place, if it is there.
 *
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @returns {Promise<string | null>}
 */
export async function playwrightBuild(name) {
  try {
    const playwright = await import('@playwright/test')
    const path = playwright[name].executablePath()
    return existsSync(path) ? path : null
  } catch {
    return null
  }
}
