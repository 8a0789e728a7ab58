import { findChromium } from './chromium.mjs'
import { findFirefox } from './firefox.mjs'
import { findWebKit } from './webkit.mjs'

/** @import { BrowserName } from './install.mjs' */

/** Set by .ci/run: then no browser may be left out. */
export const allRequired = process.env.ALL_BROWSERS === 'required'

/** What the user can do when no browser is found and none can be installed. */
export const chromiumAdvice =
  'No browser for the tests: install Chromium or Google Chrome, ' +
  'or name one in the environment variable CHROMIUM_PATH, and try again.'

/** @type {Record<BrowserName, { title: string, find: () => Promise<unknown> }>} */
const browsers = {
  chromium: { title: 'Chromium', find: findChromium },
  firefox: { title: 'Firefox', find: findFirefox },
  webkit: { title: 'WebKit', find: findWebKit },
}

/**
 * Those of the browsers that cannot be driven here.
 *
 * @param {readonly BrowserName[]} names
 * @returns {Promise<BrowserName[]>}
 */
export async function missingOf(names) {
  const found = await Promise.all(names.map((name) => browsers[name].find()))
  return names.filter((_, at) => found[at] === null)
}

/**
 * One sentence on browsers that are not there.
 *
 * @param {readonly BrowserName[]} names at least one
 */
export function describeMissing(names) {
  const titles = names.map((name) => browsers[name].title).join(' and ')
  return `${titles} not found; npx playwright install ${names.join(' ')} installs what is missing.`
}
