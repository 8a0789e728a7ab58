import { type Command, type Shortcut, shortcuts } from './shortcuts.ts'

const texts: Readonly<Record<Command, string>> = {
  togglePlay: 'Play or pause',
  step: 'One step further',
  stepBack: 'One step back',
  unitEpoch: 'A step is an epoch',
  unitBatch: 'A step is a batch',
  unitExample: 'A step is a single example',
  restart: 'Restart with the same weights',
  newWeights: 'New weights',
  newPoints: 'New points',
  parameters: 'Table of all parameters',
  undo: 'Undo',
  redo: 'Redo',
  fullScreen: 'Full screen',
  theme: 'Light or dark',
  help: 'This sheet',
}

const keyNames: Readonly<Record<string, string>> = {
  ' ': 'Space',
  arrowright: 'Right arrow',
  arrowleft: 'Left arrow',
}

/** The page's keys as the sheet prints them: what is pressed together, and what it does. */
export const shortcutLines = shortcuts.map((shortcut) => ({
  keys: keysOf(shortcut),
  text: texts[shortcut.command],
}))

function keysOf({ key, withControl, withShift }: Shortcut): readonly string[] {
  const name = keyNames[key] ?? key.toUpperCase()
  return [...(withControl ? ['Ctrl'] : []), ...(withShift ? ['Shift'] : []), name]
}
