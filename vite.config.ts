import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { twinPlugin } from './src/tooling/twin.mjs'

export default defineConfig({
  // Relative addresses: the built folder works from any path of any static host.
  base: './',
  plugins: [react(), twinPlugin()],
  worker: {
    format: 'es',
    rolldownOptions: { output: { entryFileNames: 'assets/worker-[hash].js' } },
  },
  build: {
    target: 'es2022',
    // What is loaded on demand has a folder of its own, so that the limits in package.json can tell
    // it from what the first screen needs.
    rolldownOptions: {
      output: {
        chunkFileNames: ({ isDynamicEntry }) =>
          `assets/${isDynamicEntry ? 'later/' : ''}[name]-[hash].js`,
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
