import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { requireNode } from './nodeVersion.mjs'
import { root, run } from './shell.mjs'

/**
 * Runs a program of src/replay: `node program.mjs replay …`.
 *
 * Node 20 reads no TypeScript, so Vite bundles the program once for each state of the sources (a second),
 * into node_modules/.cache; after that it starts at once. Nothing but the program writes to the
 * standard output.
 */
const folders = ['engine', 'datasets', 'config', 'run', 'replay']

requireNode()
const [name = '', ...words] = process.argv.slice(2)
// A reader such as `head` may leave before the end.
process.stdout.on('error', () => process.exit(1))
const { main } = await import(pathToFileURL(await bundle(name)).href)
process.exitCode = await main(words)

/**
 * @param {string} program a file of src/replay
 * @returns {Promise<string>} where its bundle is
 */
async function bundle(program) {
  const key = `${program}-${stateOfSources()}`
  const caches = [join(root, 'node_modules/.cache/replay'), join(tmpdir(), 'mlp-playground-replay')]
  const found = caches.map((cache) => join(cache, key)).find((folder) => existsSync(folder))
  const folder = found ?? (await build(program, key, caches))
  return join(folder, `${program}.mjs`)
}

/** A name for what the sources say now. */
function stateOfSources() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const folder of folders) {
    const path = join(root, 'src', folder)
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    for (const file of names.filter((one) => /(?<!\.test)\.ts$/.test(one)).sort()) {
      hash.update(`${folder}/${file}\n`).update(readFileSync(join(path, file)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}

/**
 * Builds beside and renames, so that several may do it at once.
 *
 * @param {string} program
 * @param {string} key
 * @param {readonly string[]} caches folders to try in turn
 * @returns {Promise<string>}
 */
async function build(program, key, caches) {
  const vite = await loadVite()
  for (const cache of caches) {
    const unfinished = join(cache, `${key}.${process.pid}`)
    const folder = join(cache, key)
    try {
      mkdirSync(unfinished, { recursive: true })
    } catch {
      continue
    }
    await vite.build({
      root,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: join(root, 'src/replay', `${program}.ts`),
        outDir: unfinished,
        emptyOutDir: false,
        copyPublicDir: false,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' } },
      },
    })
    try {
      renameSync(unfinished, folder)
    } catch {
      // Another one was quicker; both are the same.
      rmSync(unfinished, { recursive: true, force: true })
    }
    return folder
  }
  console.error(`No place to write the program: ${caches.join(' and ')} cannot be written.`)
  process.exit(2)
}

/** Vite, installed first when nothing is installed yet. */
async function loadVite() {
  try {
    return await import('vite')
  } catch {
    // What npm says goes to the other output, so that ours stays clean.
    const script = join(root, 'src/tooling/install.mjs')
    const status = await run(process.execPath, [script], { stdio: ['ignore', 2, 2] })
    if (status !== 0) process.exit(2)
    return await import('vite')
  }
}
