import { expect, test } from 'vitest'
import { type Import, importsOf, isTest, readSources, targetOf } from './sources.ts'

/**
 * What each folder may import: other folders by their index.ts, and npm packages. The linter says
 * the same while one types; this test reads the imports themselves.
 */
const layers: Record<string, { folders: string[]; packages: RegExp }> = {
  engine: { folders: [], packages: /^$/ },
  datasets: { folders: ['engine'], packages: /^$/ },
  config: { folders: ['engine', 'datasets'], packages: /^valibot$/ },
  tables: { folders: ['engine', 'datasets'], packages: /^d3-dsv$/ },
  run: { folders: ['engine', 'datasets', 'config'], packages: /^@noble\/hashes\// },
  replay: { folders: ['engine', 'datasets', 'config', 'run'], packages: /^node:/ },
  exports: { folders: ['engine', 'datasets', 'config', 'run'], packages: /^$/ },
  worker: { folders: ['engine', 'datasets', 'config', 'run'], packages: /^comlink$/ },
  keep: { folders: ['config'], packages: /^idb$/ },
  store: {
    folders: ['engine', 'datasets', 'config', 'run', 'worker', 'keep'],
    packages: /^(react|zustand(\/.*)?)$/,
  },
  views: {
    folders: ['engine'],
    packages:
      /^(react|katex\/dist\/katex.min.css|virtual:formulas|d3-array|d3-contour|@speed-highlight\/core\/.*)$/,
  },
  panels: {
    // biome-ignore format: one line is easier to compare with the others.
    folders: ['engine', 'datasets', 'config', 'tables', 'run', 'exports', 'worker', 'keep', 'store', 'views'],
    packages: /^(react|react-dom|@floating-ui\/dom|lean-qr\/nano|zustand(\/.*)?)$/,
  },
  lectures: {
    folders: ['engine', 'datasets', 'config', 'run', 'worker', 'keep', 'store', 'views', 'panels'],
    packages: /^react$/,
  },
  // biome-ignore format: one line is easier to compare with the others.
  app: {
    folders: ['engine', 'datasets', 'config', 'run', 'worker', 'keep', 'store', 'views', 'panels', 'lectures'],
    packages: /^(react|react-dom(\/.*)?|workbox-window|@fontsource-variable\/.*)$/,
  },
}
const elsewhere = ['bench', 'styles', 'testing', 'tooling']

const sources = readSources()
const code = sources.filter((source) => !isTest(source))
const layered = code.filter(({ folder }) => folder in layers)

test('every folder of src has its place in the order', () => {
  const folders = new Set(sources.map(({ folder }) => folder))
  const known = [...Object.keys(layers), ...elsewhere]
  expect([...folders].filter((folder) => !known.includes(folder))).toEqual([])
})

test('imports go one way, through the border of each folder', () => {
  expect(layered.flatMap(importsOf).map(breach).filter(isSaid)).toEqual([])
})

test('a forbidden import is found', () => {
  const found = (path: string, text: string) =>
    importsOf({ path, text }).map(breach).filter(isSaid).length
  expect(found('engine/a.ts', "import { wrap } from 'comlink'")).toBe(1)
  expect(found('engine/a.ts', "import type {\n  Run\n} from '../run/index.ts'")).toBe(1)
  expect(found('engine/kernels/a.ts', "export * from '../../datasets/index.ts'")).toBe(1)
  expect(found('run/a.ts', "import { forward } from '../engine/mlp.ts'")).toBe(1)
  expect(found('views/a.ts', "import { forward } from '../engine/index.ts'")).toBe(1)
  expect(found('views/a.ts', "import type { Output } from '../engine/index.ts'")).toBe(0)
  expect(found('views/a.ts', "import { select } from 'd3-selection'")).toBe(1)
  expect(found('store/a.ts', "const page = await import('../app/main.tsx')")).toBe(1)
  expect(found('config/a.ts', "import '../testing/setup.ts'")).toBe(1)
  expect(found('config/a.ts', "// import '../worker/index.ts'\nimport './rule.ts'")).toBe(0)
})

test('a file is at most 300 lines long, or says why not', () => {
  const tooLong = sources
    .filter(({ text }) => text.split('\n').length > 301)
    .filter(({ text }) => !/biome-ignore-all lint\/style\/noExcessiveLinesPerFile: \w/.test(text))
  expect(tooLong.map(({ path }) => path)).toEqual([])
})

/** A sentence when an import is not allowed, else null. */
function breach(found: Import): string | null {
  const folder = found.from.split('/')[0]
  const { folders, packages } = layers[folder]
  const says = (reason: string) => `${found.from} imports ${found.name}: ${reason}`
  if (!found.name.startsWith('.')) {
    return packages.test(found.name) ? null : says(`${folder} may not use this package`)
  }
  const [targetFolder, ...rest] = targetOf(found).split('/')
  if (targetFolder === folder || /\.(css|wasm|txt)$/.test(found.name)) return null
  if (!folders.includes(targetFolder)) return says(`${targetFolder} is not below ${folder}`)
  if (rest.join('/') !== 'index.ts') return says(`only ${targetFolder}/index.ts is open to others`)
  if (folder === 'views' && !found.typeOnly) return says('views take types only from the engine')
  return null
}

function isSaid(sentence: string | null): sentence is string {
  return sentence !== null
}
