import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryLinkState } from '../testing/arbitraryLinkState.ts'
import { faultOfLink } from '../testing/faultOf.ts'
import { decodeLink, defaultLinkState, encodeLink, repairConfig, repairJournal } from './index.ts'

test('a fresh page has an empty hash', () => {
  expect(encodeLink(defaultLinkState)).toBe('')
  for (const text of ['', '#', 'v=1', '#v=1', '  \n', 'https://example.org/mlp/']) {
    expect(decodeLink(text)).toEqual({ state: defaultLinkState, problems: [] })
  }
})

test('every run survives its link, bit by bit', () => {
  fc.assert(
    fc.property(arbitraryLinkState, (state) => {
      const link = encodeLink(state)
      expect(decodeLink(link)).toStrictEqual({ state, problems: [] })
      expect(decodeLink(`https://example.org/?hl=ko#${link}`).state).toStrictEqual(state)
    }),
    { numRuns: 300 },
  )
})

test('a link holds nothing that an address, mail or chat would change', () => {
  fc.assert(
    fc.property(arbitraryLinkState, (state) => {
      const link = encodeLink(state)
      // Exact parameters keep their case; everything else survives the loss of it.
      const readable = link.replace(/&start=[\w-]+/, '')
      expect(readable).toMatch(/^(v=1(&[a-z1]+=[a-z0-9.,:;=-]+)+)?$/)
      expect(link).toMatch(/^$|[a-z0-9]$/)
      expect(new URL(`https://example.org/#${link}`).hash.slice(1)).toBe(link)
    }),
  )
})

test('the repair agrees that every run is valid', () => {
  fc.assert(
    fc.property(arbitraryLinkState, ({ config, journal }) => {
      expect(repairConfig(config)).toStrictEqual({ config, problems: [] })
      expect(repairJournal(journal, config)).toStrictEqual({ journal, problems: [] })
    }),
  )
})

describe('whatever the text, decoding gives a valid run', () => {
  const isRepaired = (text: string): void => {
    const { state, problems } = decodeLink(text)
    expect(faultOfLink(state)).toBeNull()
    expect(problems.every((sentence) => /^\S.*\.$/s.test(sentence))).toBe(true)
    // What was made of it is a link of its own.
    expect(decodeLink(encodeLink(state))).toStrictEqual({ state, problems: [] })
  }
  const pieces = [
    ...['&', '=', ',', ';', ':', '.', '-', '%', '%2C', '%26', '%C2', '%zz', '&amp;', '&reg', '®'],
    ...['#', '\\', '\n', '\u200b', '"', ')', 'NaN', 'Infinity', '1e999', '-1', '0', '2.5', 'none'],
    ...[
      'v=',
      'data=',
      'own',
      'own=',
      '12g3ia8v8l2f54cgaipk013vpeues482l7368jeb',
      'spiral',
      'curve',
      'net=tanh',
      'rate=',
      'batch=',
      'features=',
      'x1',
      'out=',
    ],
    ...[
      'softmax',
      'loss=',
      'squared',
      'init=knot',
      'edits=',
      'w1.1.1=',
      'cut=w1.1.1',
      'freeze=',
      'layer1',
      'unit1.2',
      'join.',
      'thaw.layer2',
      'b1.1',
      '__proto__',
      'hide=',
      'lock=play',
      'learning-rate',
      'text',
      'goal=',
      'units:',
      'test-accuracy:0.9',
      'seed',
    ],
  ]

  test('of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), isRepaired))
  })

  test('of pieces of links', () => {
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''))
    fc.assert(fc.property(text, isRepaired), { numRuns: 1000 })
  })

  test('of links with damage', () => {
    const cut = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 12 }),
      piece: fc.constantFrom('', ...pieces),
    })
    const damaged = fc
      .tuple(arbitraryLinkState.map(encodeLink), fc.array(cut, { maxLength: 4 }))
      .map(([link, cuts]) =>
        cuts.reduce((text, { at, length, piece }) => {
          const start = Math.floor(at * text.length)
          return text.slice(0, start) + piece + text.slice(start + length)
        }, link),
      )
    fc.assert(fc.property(damaged, isRepaired), { numRuns: 300 })
  })
})

test('a megabyte of anything decodes at once', () => {
  const million = 1_000_000
  const fill = (piece: string): string => piece.repeat(Math.ceil(million / piece.length))
  const texts = [
    ...['&', '=', '%', '%41', '%ff', '%25', ')', ') x', '\\', '1', ',', ';', 'a', 'x1,', '🦊'].map(
      fill,
    ),
    ...['&amp;', 'amp;', '&amp', 'rate=1&', 'foo&', '#', '&#', ' '].map(fill),
    ...[
      'v=1&edits=',
      'v=1&net=',
      'v=1&features=',
      'v=1&rate=',
      'v=1&seed=-',
      'v=1&columns=',
      'v=1&cut=',
      'v=1&freeze=',
    ].flatMap((start) =>
      [
        '1',
        '.',
        ',',
        ';',
        'w1.',
        'w1.1.1=1;',
        'w1.1.1,',
        'cut.w1.2.1;',
        '1:rate=1,',
        'x1,',
        'tanh4,',
      ].map((p) => start + fill(p)),
    ),
    ...['play,', 'x1,'].map((piece) => `v=1&hide=${fill(piece)}`),
    ...['units:3,', 'x1,'].map((piece) => `v=1&goal=${fill(piece)}`),
    ...['1', 'v', '13sfuq', 'g'].map((piece) => `v=1&data=own&own=1${fill(piece)}`),
    `v=1&rate=${fill('1')}x`,
    `v=1&start=${fill('A')}00`,
    `${fill(')')}x`,
  ]
  for (const text of texts) {
    const { state, problems } = decodeLink(text)
    expect(faultOfLink(state)).toBeNull()
    expect(problems.length).toBeLessThanOrEqual(21)
    expect(problems.every((sentence) => sentence.length < 400)).toBe(true)
  }
})
