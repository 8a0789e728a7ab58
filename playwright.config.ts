import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from './src/tooling/browsers/chromium.mjs'
import { chromiumAdvice } from './src/tooling/browsers/missing.mjs'

const port = Number(process.env.E2E_PORT ?? 4179)
const executablePath = await findChromium()
if (executablePath === null) throw new Error(chromiumAdvice)

export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  retries: 0,
  forbidOnly: true,
  fullyParallel: true,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    // They would answer in place of the server that most tests watch.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath,
      args: chromiumArguments,
    },
  },
  // The built page, as any static host would serve it.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
  },
})
