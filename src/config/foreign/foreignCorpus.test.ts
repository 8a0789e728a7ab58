import { describe, expect, test } from 'vitest'
import { foreignLinks } from '../../testing/foreignLinks.ts'
import { decodeLink, writeForeign } from '../index.ts'
import { splitLink } from '../linkText.ts'
import { createProblems } from '../problems.ts'
import { formatForeign } from './formatForeign.ts'
import { readForeign } from './readForeign.ts'

/** The pairs of a hash that mean something: `_hide=false` hides nothing. */
function tellingPairs(hash: string): string[] {
  const pairs = hash.replace(/^#/, '').split('&')
  return pairs.filter((pair) => !pair.endsWith('_hide=false')).sort()
}

/** Links of its first months lack the two keys that came last. */
const late = ['initZero=false', 'hideText=false']

describe('links of the wild are read without a word and written as they were', () => {
  test.each(foreignLinks.map(({ hash }) => hash))('%s', (hash) => {
    const problems = createProblems()
    const state = readForeign(splitLink(hash).pairs, problems)
    expect(problems.list()).toEqual([])
    const written = formatForeign(state)
    const expected = new Set([...tellingPairs(hash), ...late])
    expect(tellingPairs(written)).toEqual([...expected].sort())
    if (!hash.includes('_hide=') && hash.includes('hideText=')) expect(`#${written}`).toBe(hash)
  })
})

test('links of the wild open without a word and go out again as the same run', () => {
  for (const { hash } of foreignLinks) {
    const { state, problems } = decodeLink(`https://playground.tensorflow.org/?hl=de${hash}`)
    expect(problems).toEqual([])
    const written = writeForeign(state)
    expect(written).toStrictEqual({ hash: expect.any(String), lost: [] })
    if ('hash' in written) expect(decodeLink(written.hash).state).toStrictEqual(state)
  }
})
