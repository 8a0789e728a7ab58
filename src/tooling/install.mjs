import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { requireNode } from './nodeVersion.mjs'
import { root, runNpm } from './shell.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * Whether node_modules holds exactly what package-lock.json asks for. Packages for other machines
 * are optional and may be missing.
 *
 * @param {LockedPackages} asked packages of package-lock.json
 * @param {LockedPackages} present packages of node_modules/.package-lock.json
 */
export function isInstalled(asked, present) {
  return Object.entries(asked).every(([path, { version, integrity, optional }]) => {
    if (path === '' || optional) return true
    const found = present[path]
    return found?.version === version && found?.integrity === integrity
  })
}

/**
 * @param {string} path
 * @returns {LockedPackages | null} null when the file is missing or damaged
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8')).packages ?? {}
  } catch {
    return null
  }
}

/** Installs the packages when they are missing or older than the lock file. Ends the program when it cannot. */
export async function installPackages() {
  requireNode()
  const asked = readLock('package-lock.json')
  if (asked === null) {
    console.error(
      'package-lock.json is missing or damaged: restore it with git checkout package-lock.json',
    )
    process.exit(1)
  }
  // npm writes this file last, so an interrupted installation is noticed.
  const present = readLock('node_modules/.package-lock.json')
  if (present !== null && isInstalled(asked, present)) return

  console.log('Installing packages (once; needs the internet) …')
  const status = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund'])
  if (status !== 0) {
    console.error(
      '\nThe packages could not be installed. Check the internet connection and try again.',
    )
    process.exit(1)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await installPackages()
