import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commandOf, messageOf } from './messages.ts'

const asked = { target: 'mlp-playground', version: 1 }

describe('a command', () => {
  test.each(['play', 'pause', 'step', 'restart'])('%s is understood', (command) => {
    expect(commandOf({ ...asked, command })).toEqual({ command })
  })

  test('open is understood with its link', () => {
    const command = { command: 'open', link: 'v=1&data=spiral' }
    expect(commandOf({ ...asked, ...command, more: 1 })).toEqual(command)
  })

  test.each([
    ['of another program', { ...asked, target: 'other', command: 'play' }],
    ['of another version', { ...asked, version: 2, command: 'play' }],
    ['that nobody knows', { ...asked, command: 'constructor' }],
    ['to open what is no text', { ...asked, command: 'open', link: { toString: 'x' } }],
    ['to open an endless text', { ...asked, command: 'open', link: 'a'.repeat(2_000_001) }],
    ['as a text', JSON.stringify({ ...asked, command: 'play' })],
  ])('%s is ignored', (_, data) => {
    expect(commandOf(data)).toBeNull()
  })

  test('is looked for in anything without a fault', () => {
    fc.assert(fc.property(fc.anything(), (data) => void commandOf(data)))
  })
})

test('a message names its source and version', () => {
  expect(messageOf({ type: 'link', link: 'v=1' })).toEqual({
    source: 'mlp-playground',
    version: 1,
    type: 'link',
    link: 'v=1',
  })
})
