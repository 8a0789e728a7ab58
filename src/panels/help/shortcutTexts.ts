import type { Command, Shortcut } from './shortcuts.ts'

/** What each command does, in a few words; apart from the keys, which the first screen needs. */
export const shortcutTexts: Readonly<Record<Command, string>> = {
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

/** The keys of a shortcut as they stand on a keyboard, in the order in which they are pressed. */
export function keysOf({ key, withControl, withShift }: Shortcut): readonly string[] {
  const last = keyNames[key] ?? key.toUpperCase()
  return [...(withControl ? ['Ctrl'] : []), ...(withShift ? ['Shift'] : []), last]
}
