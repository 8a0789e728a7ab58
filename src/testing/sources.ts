import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One file of src, read for the tests that hold the architecture. */
export interface Source {
  /** From src on, with slashes: 'engine/mlp.ts'. */
  readonly path: string
  /** The folder of src it is in: 'engine'. */
  readonly folder: string
  readonly text: string
}

/** One import, re-export or dynamic import of a file. */
export interface Import {
  readonly from: string
  /** What stands in the quotes, without a query such as ?url. */
  readonly name: string
  /** Leaves nothing in the program. */
  readonly typeOnly: boolean
}

const srcFolder = fileURLToPath(new URL('..', import.meta.url))

/** All code of src, tests included. */
export function readSources(): Source[] {
  return readdirSync(srcFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path))
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map((path) => ({
      path,
      folder: path.split('/')[0],
      text: readFileSync(join(srcFolder, path), 'utf8'),
    }))
}

export function isTest({ path }: Source): boolean {
  return /\.(test|bench)\.tsx?$/.test(path)
}

/** The code without its comments; line numbers stay. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[^:'"`])\/\/.*$/gm, '$1')
}

export function importsOf({ path, text }: Pick<Source, 'path' | 'text'>): Import[] {
  const code = withoutComments(text)
  const statements = code.matchAll(
    /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/gm,
  )
  const calls = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)
  const addresses = code.matchAll(/new URL\(\s*['"]([^'"]+)['"],\s*import\.meta\.url/g)
  return [
    ...[...statements].map(([, type, name]) => ({ name, typeOnly: type !== undefined })),
    ...[...calls, ...addresses].map(([, name]) => ({ name, typeOnly: false })),
  ].map((found) => ({ ...found, name: found.name.replace(/\?.*$/, ''), from: path }))
}

/** Where in src a relative import leads: '../engine/index.ts' in run/run.ts is 'engine/index.ts'. */
export function targetOf({ from, name }: Import): string {
  return relative('/', join('/', dirname(from), name))
    .split(sep)
    .join('/')
}
