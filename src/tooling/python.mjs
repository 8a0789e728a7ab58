import { spawnSync } from 'node:child_process'
import { canUseApt, installByApt } from './apt.mjs'
import { run } from './shell.mjs'

/** True where exported NumPy programs must be run, and not only where there happens to be NumPy. */
const isRequired = process.env.NUMPY === 'required'

/** Interpreters in the order in which they are asked; the system's own holds what apt-get installs. */
const interpreters = ['python3', '/usr/bin/python3', 'python']

/** The first Python that has NumPy, or null. */
function findNumPy() {
  const known = process.env.PYTHON ? [process.env.PYTHON] : interpreters
  return known.find((python) => spawnSync(python, ['-c', 'import numpy']).status === 0) ?? null
}

/**
 * Finds a Python with NumPy for the tests of exported programs, and installs one where it is required.
 *
 * @returns {Promise<string | null>} its command, or null when there is none and none is needed
 * @throws {Error} when it is required and cannot be had
 */
export async function prepareNumPy() {
  const found = findNumPy()
  if (found !== null || !isRequired) return found
  console.log('Installing NumPy …')
  if (canUseApt()) await installByApt(['python3-numpy'])
  else await run('python3', ['-m', 'pip', 'install', '--quiet', 'numpy'], { timeoutMs: 300_000 })
  const installed = findNumPy()
  if (installed !== null) return installed
  throw new Error('expected Python 3 with NumPy, found none: install python3-numpy')
}
