import { expect, test } from 'vitest'
import { describeMissing } from './browsers/missing.mjs'
import { isInstalled } from './install.mjs'
import { isNodeNewEnough } from './nodeVersion.mjs'
import { parseStart } from './startOptions.mjs'

test.each([
  ['v18.20.0', false],
  ['v20.18.3', false],
  ['v20.19.0', true],
  ['v21.7.0', false],
  ['v22.11.0', false],
  ['v22.12.0', true],
  ['v24.0.0', true],
])('Node %s is new enough: %s', (version, expected) => {
  expect(isNodeNewEnough(version)).toBe(expected)
})

test('packages are installed when all that is asked for is there', () => {
  const asked = {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'x' },
    'node_modules/other-machine': { version: '1.0.0', integrity: 'y', optional: true },
  }
  const present = { 'node_modules/a': { version: '1.0.0', integrity: 'x' } }
  expect(isInstalled(asked, present)).toBe(true)
  expect(isInstalled(asked, {})).toBe(false)
  expect(isInstalled(asked, { 'node_modules/a': { version: '0.9.0', integrity: 'x' } })).toBe(false)
  expect(isInstalled(asked, { 'node_modules/a': { version: '1.0.0', integrity: 'z' } })).toBe(false)
})

test('npm start reads a port and the wish to be seen by others', () => {
  expect(parseStart([])).toEqual({ host: false, help: false })
  expect(parseStart(['--port', '8080', '--host'])).toEqual({ port: 8080, host: true, help: false })
  expect(parseStart(['--port=8080'])).toEqual({ port: 8080, host: false, help: false })
})

test.each([['--port'], ['--port=abc'], ['--port=0'], ['--port=65536'], ['--fast'], ['8080']])(
  'npm start answers %s with a sentence',
  (word) => {
    expect(parseStart([word])).toHaveProperty('problem', expect.any(String))
  },
)

test('browsers that are missing are named, with what installs them', () => {
  expect(describeMissing(['firefox', 'webkit'])).toBe(
    'Firefox and WebKit not found; npx playwright install firefox webkit installs what is missing.',
  )
})
