import { chromium, firefox, webkit } from '@playwright/test'
import { chromiumArguments, findChromium } from '../../../src/tooling/browsers/chromium.mjs'
import { findFirefox } from '../../../src/tooling/browsers/firefox.mjs'
import { findWebKit } from '../../../src/tooling/browsers/webkit.mjs'
import { launchByBidi } from './bidiBrowser.ts'
import type { DrivenBrowser } from './drivenBrowser.ts'
import { launchByPlaywright } from './playwrightBrowser.ts'
import { launchByWebDriver } from './webDriverBrowser.ts'

/** The three families of browsers; each gives null when there is none of it here. */
export const launchers = {
  chromium: async () => {
    const executablePath = await findChromium()
    if (executablePath === null) return null
    return await launchByPlaywright(chromium, { executablePath, args: chromiumArguments })
  },
  firefox: async () => {
    const found = await findFirefox()
    if (found === null) return null
    if (found.by === 'playwright') return await launchByPlaywright(firefox, {})
    return await launchByBidi(found.path)
  },
  webkit: async () => {
    const found = await findWebKit()
    if (found === null) return null
    if (found.by === 'playwright') return await launchByPlaywright(webkit, {})
    return await launchByWebDriver(found.driver, found.xvfb)
  },
} satisfies Record<string, () => Promise<DrivenBrowser | null>>
