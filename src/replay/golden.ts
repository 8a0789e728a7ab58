import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkGolden } from './checkGolden.ts'
import { type GoldenCase, type GoldenFile, parseGolden } from './goldenCase.ts'

const usage = 'Usage: npm run --silent golden -- FILE'

/**
 * `npm run --silent golden -- FILE`: one line a case with the worst relative errors, then
 * `N passed, M failed`.
 *
 * @returns the exit status: 0 when all passed, 1 when one failed, 2 for wrong usage or no such file.
 */
export function main(words: readonly string[]): number {
  const [path] = words
  if (path === undefined || words.length > 1 || path.startsWith('-')) {
    const isHelp = path === '--help' || path === '-h'
    const reason = `One file is expected, ${words.length === 1 ? `not “${path}”` : `${words.length} came`}.`
    process[isHelp ? 'stdout' : 'stderr'].write(isHelp ? `${usage}\n` : `${reason}\n${usage}\n`)
    return isHelp ? 0 : 2
  }
  const file = readGolden(path)
  if ('problem' in file) {
    process.stderr.write(`“${path}” cannot be used. ${file.problem}\n`)
    return 2
  }
  const results = file.cases.map((golden, index) => judge(golden, index, file.tolerance))
  const passed = results.filter(({ hasPassed }) => hasPassed).length
  const failed = results.length - passed
  const lines = [...results.map(({ line }) => line), `${passed} passed, ${failed} failed`]
  process.stdout.write(`${lines.join('\n')}\n`)
  return failed === 0 ? 0 : 1
}

function readGolden(path: string): GoldenFile | { readonly problem: string } {
  try {
    // npm runs us in the folder of package.json, and says where it was called.
    const folder = process.env.INIT_CWD ?? process.cwd()
    return parseGolden(readFileSync(resolve(folder, path), 'utf8'))
  } catch (error) {
    return { problem: `${error instanceof Error ? error.message : error}.` }
  }
}

function judge(
  golden: GoldenCase,
  index: number,
  tolerance: number,
): { readonly line: string; readonly hasPassed: boolean } {
  const id = String(golden?.id ?? `case ${index + 1}`).replace(/\s+/g, ' ')
  try {
    const errors = Object.entries(checkGolden(golden))
    const hasPassed = errors.every(([, error]) => error <= tolerance)
    const figures = errors.map(([name, error]) => `${name} ${figure(error)}`)
    return { line: [id, ...figures, hasPassed ? 'passed' : 'FAILED'].join('  '), hasPassed }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { line: `${id}  FAILED: ${reason}`, hasPassed: false }
  }
}

function figure(error: number): string {
  return error === 0 || !Number.isFinite(error) ? String(error) : error.toExponential(1)
}
