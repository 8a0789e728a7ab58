import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { root } from './shell.mjs'

/**
 * Three letters that stand for a file of the project, the same on every machine.
 *
 * @param {string} file its path
 * @returns {string}
 */
export function shortHash(file) {
  const path = relative(root, file).replaceAll('\\', '/')
  return createHash('sha256').update(path).digest('base64url').slice(0, 3)
}
