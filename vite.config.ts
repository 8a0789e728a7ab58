import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPolicy } from './src/tooling/contentPolicy.mjs'
import { formulas } from './src/tooling/formulas.mjs'
import { offline } from './src/tooling/offline.mjs'
import { shortHash } from './src/tooling/shortHash.mjs'
import { twinPlugin } from './src/tooling/twin.mjs'

/** Parts that are fetched when they are opened (panels/common/later.ts), and what only they need. */
const opened = /^(ShareDialog|TableDialog|insideParts|loadExports|pointsTable|templates|UnitLines)$/

function folderOf({ name, moduleIds }: { name: string; moduleIds: readonly string[] }): string {
  if (name === 'first') return ''
  const isInside = name !== 'laterParts' && moduleIds.some((id) => id.includes('/panels/inside/'))
  return isInside || opened.test(name) ? 'opened/' : 'later/'
}

export default defineConfig({
  // Relative addresses: the built folder works from any path of any static host.
  base: './',
  plugins: [
    react(),
    contentPolicy(),
    formulas('./src/panels/network/everyFormula.ts'),
    twinPlugin(),
    offline(),
  ],
  // Shorter than usual: the names of classes stand in the style sheet and in the script.
  css: { modules: { generateScopedName: (name, file) => `${name}-${shortHash(file)}` } },
  worker: {
    format: 'es',
    rolldownOptions: { output: { entryFileNames: 'assets/worker-[hash].js' } },
  },
  build: {
    target: 'es2022',
    // Every font is a file: the policy of the page allows no data in addresses.
    assetsInlineLimit: 0,
    // Later parts are few and fetched in idle moments: lists of what to preload with them would only
    // make the first screen heavier.
    modulePreload: false,
    rolldownOptions: {
      output: {
        // All that the first screen needs is one file: else each part that is loaded on demand splits
        // what it shares with it into files of their own, which compress worse.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'first', tags: ['$initial'] }],
        },
        // The rest has folders of its own, so that the limits in package.json can tell what comes by
        // itself from what comes when it is opened.
        chunkFileNames: (chunk) => `assets/${folderOf(chunk)}[name]-[hash].js`,
      },
    },
  },
  preview: { port: 4173 },
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/testing/setup.ts'],
    testTimeout: 30_000,
  },
})
