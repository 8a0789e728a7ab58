import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { contentPolicy } from './src/tooling/contentPolicy.mjs'
import { formulas } from './src/tooling/formulas.mjs'
import { twinPlugin } from './src/tooling/twin.mjs'

export default defineConfig({
  // Relative addresses: the built folder works from any path of any static host.
  base: './',
  plugins: [
    react(),
    contentPolicy(),
    formulas('./src/panels/network/everyFormula.ts'),
    twinPlugin(),
  ],
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
    // All that the first screen needs is one file, and what is loaded on demand has a folder of its own,
    // what parts of it share included: so the limits in package.json can tell the two apart.
    rolldownOptions: {
      output: {
        codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] },
        chunkFileNames: ({ name }) => `assets/${name === 'first' ? '' : 'later/'}[name]-[hash].js`,
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
