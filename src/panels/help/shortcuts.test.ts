import { expect, test } from 'vitest'
import { type KeyPress, shortcutFor, shortcuts } from './shortcuts.ts'
import { keysOf } from './shortcutTexts.ts'

const plain: KeyPress = {
  key: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
}
const control = { ...plain, ctrlKey: true }

test.each([
  [{ ...plain, key: ' ' }, 'togglePlay'],
  [{ ...plain, key: 'ArrowRight' }, 'step'],
  [{ ...plain, key: 'R' }, 'restart'],
  [{ ...plain, key: '?', shiftKey: true }, 'help'],
  [{ ...control, key: 'z' }, 'undo'],
  [{ ...control, key: 'Z', shiftKey: true }, 'redo'],
  [{ ...control, key: 'y' }, 'redo'],
  [{ ...plain, metaKey: true, key: 'z' }, 'undo'],
] as const)('%o means %s', (press, command) => {
  expect(shortcutFor(press)).toBe(command)
})

test('keys of the browser stay the browser’s', () => {
  expect(shortcutFor({ ...control, key: 'r' })).toBeNull()
  expect(shortcutFor({ ...control, key: 'f' })).toBeNull()
  expect(shortcutFor({ ...plain, altKey: true, key: 'ArrowLeft' })).toBeNull()
  expect(shortcutFor({ ...plain, key: 'Tab' })).toBeNull()
})

test('the sheet shows the keys as they stand on a keyboard', () => {
  const shown = shortcuts.map((shortcut) => keysOf(shortcut).join(' + '))
  expect(shown).toContain('Space')
  expect(shown).toContain('Left arrow')
  expect(shown).toContain('Ctrl + Shift + Z')
  expect(shown).toContain('?')
})

test('no two shortcuts want the same press', () => {
  const presses = shortcuts.map(({ key, withControl, withShift }) =>
    [key, withControl, withShift].join(),
  )
  expect(new Set(presses).size).toBe(presses.length)
})
