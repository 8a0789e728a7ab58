import { describe, expect, test } from 'vitest'
import { addressOfPage, checkAddress, isLocal } from './publicAddress.ts'

test.each([
  ['http://localhost:4173/', true],
  ['http://127.0.0.1:8080/mlp/', true],
  ['http://[::1]/', true],
  ['file:///home/me/dist/index.html', true],
  ['http://192.168.1.5:4173/', false],
  ['https://example.org/mlp/', false],
  ['https://localhost.example.org/', false],
])('%s can be opened by this machine only: %s', (address, expected) => {
  expect(isLocal(new URL(address))).toBe(expected)
})

test('the address of a page ends before ? and #', () => {
  expect(addressOfPage(new URL('https://example.org/mlp/?embed#v=1'))).toBe(
    'https://example.org/mlp/',
  )
})

describe('a public address', () => {
  test.each([
    ['https://example.org/mlp/', 'https://example.org/mlp/'],
    ['  example.org/mlp/?x=1#v=1 ', 'https://example.org/mlp/'],
    ['http://192.168.1.5:4173', 'http://192.168.1.5:4173/'],
    ['example.org:8080/a', 'https://example.org:8080/a'],
  ])('is read from %j', (text, value) => {
    expect(checkAddress(text)).toEqual({ ok: true, value })
  })

  test.each([
    ['is empty', '', 'Type the address'],
    ['is a script', 'javascript:alert(1)', 'has to begin with https://'],
    ['is of another protocol', 'ftp://example.org/', 'has to begin with https://'],
    ['is local', 'http://localhost:4173/', 'Only this computer can open localhost:4173'],
    ['is none', 'two words', 'This is no address that can be opened'],
    [
      'is endless',
      `https://example.org/${'a'.repeat(1_000_000)}`,
      'characters; expected at most 200',
    ],
  ])('that %s is refused', (_, text, problem) => {
    expect(checkAddress(text)).toMatchObject({
      ok: false,
      problem: expect.stringContaining(problem),
    })
  })
})
