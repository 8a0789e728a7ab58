import type { BrowserType, LaunchOptions } from '@playwright/test'
import * as v from 'valibot'
import type { DrivenBrowser } from './drivenBrowser.ts'

/** A browser that Playwright drives in its own way. */
export async function launchByPlaywright(
  type: BrowserType,
  options: LaunchOptions,
): Promise<DrivenBrowser> {
  const browser = await type.launch(options)
  const page = await browser.newPage()
  return {
    version: browser.version(),
    open: async (address) => {
      await page.goto(address)
    },
    read: async (expression) => v.parse(v.string(), await page.evaluate(expression)),
    close: () => browser.close(),
  }
}
