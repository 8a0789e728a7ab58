import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of package.json, whatever the working directory is. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs a program with this terminal and waits for its end.
 *
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number, shell?: boolean, quiet?: boolean,
 *   stdio?: import('node:child_process').StdioOptions }} [options]
 * @returns {Promise<number>} its exit status; 124 when it ran out of time, 127 when it did not start
 */
export function run(program, parameters, options = {}) {
  const { env = process.env, timeoutMs, shell = false, quiet = false } = options
  const { stdio = quiet ? 'ignore' : 'inherit' } = options
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: root,
      env,
      shell,
      stdio,
    })
    let timedOut = false
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            timedOut = true
            child.kill()
          }, timeoutMs)
    child.on('error', () => {
      clearTimeout(timer)
      resolve(127)
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(timedOut ? 124 : (code ?? 1))
    })
  })
}

/**
 * Runs a tool of node_modules by its own script, so that no shell and no .cmd file is in between.
 *
 * @param {string} packageName
 * @param {readonly string[]} parameters
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number, tool?: string }} [options] `tool`: which
 *   command of the package, where its name is not the package's
 */
export function runTool(packageName, parameters, options = {}) {
  const folder = join(root, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const script = typeof bin === 'string' ? bin : bin[options.tool ?? packageName]
  return run(process.execPath, [join(folder, script), ...parameters], options)
}

/**
 * Runs npm: by the script that started us when npm did, else the one on the PATH.
 *
 * @param {readonly string[]} parameters
 */
export function runNpm(parameters) {
  const script = process.env.npm_execpath
  if (script?.includes('npm-cli')) return run(process.execPath, [script, ...parameters])
  // Windows starts npm.cmd through a shell only; the parameters are our own words.
  return run('npm', parameters, { shell: process.platform === 'win32' })
}
