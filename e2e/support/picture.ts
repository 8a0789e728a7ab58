import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

/** The SVG that the open view of the drawer saves. */
export async function savedPicture(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('tabpanel').getByRole('button', { name: 'SVG' }).click()
  return readFile(await (await download).path(), 'utf8')
}
