import { expect, test } from 'vitest'
import { shortcutLines } from './shortcutLines.ts'
import { type KeyPress, shortcutFor, shortcuts } from './shortcuts.ts'

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

test('no two shortcuts want the same press', () => {
  const presses = shortcuts.map(({ key, withControl, withShift }) =>
    [key, withControl, withShift].join(),
  )
  expect(new Set(presses).size).toBe(presses.length)
})

test('the sheet names keys as they stand on the keyboard, those pressed together in one line', () => {
  const keysFor = (text: string) =>
    shortcutLines.filter((line) => line.text === text).map(({ keys }) => keys.join(' + '))
  expect(keysFor('Play or pause')).toEqual(['Space'])
  expect(keysFor('Restart with the same weights')).toEqual(['R'])
  expect(keysFor('Redo')).toEqual(['Ctrl + Shift + Z', 'Ctrl + Y'])
})
