import { existsSync, readFileSync } from 'node:fs'
import { run } from './shell.mjs'

/** True where apt-get can install. Debian's packages are the real thing; some of Ubuntu's are stubs. */
export function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'))
}

/**
 * Installs packages of the system, without asking.
 *
 * @param {readonly string[]} packages
 * @returns the exit status of apt-get, 0 = installed
 */
export async function installByApt(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-qq'], { env, timeoutMs: 120_000 })
  return await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    env,
    timeoutMs: 600_000,
  })
}
