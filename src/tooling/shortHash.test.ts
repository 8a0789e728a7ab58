import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './shell.mjs'
import { shortHash } from './shortHash.mjs'

test('no two style sheets of the project share their letters', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.module.css'))
    .map((file) => join(root, 'src', file))
  expect(files.length).toBeGreaterThan(30)
  expect(new Set(files.map(shortHash)).size).toBe(files.length)
})
