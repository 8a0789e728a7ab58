/** Everything that a key can do. */
export type Command =
  | 'togglePlay'
  | 'step'
  | 'stepBack'
  | 'restart'
  | 'newWeights'
  | 'newPoints'
  | 'undo'
  | 'redo'
  | 'unitEpoch'
  | 'unitBatch'
  | 'unitExample'
  | 'parameters'
  | 'fullScreen'
  | 'theme'
  | 'help'

export interface Shortcut {
  readonly command: Command
  /** `event.key` in lower case. */
  readonly key: string
  /** Ctrl, or ⌘ on a Mac. */
  readonly withControl?: true
  readonly withShift?: true
  /** As the sheet shows the keys. */
  readonly keys: readonly string[]
  readonly text: string
}

/** The one table of keys: the page acts on it and the sheet prints it. */
export const shortcuts: readonly Shortcut[] = [
  { command: 'togglePlay', key: ' ', keys: ['Space'], text: 'Play or pause' },
  { command: 'step', key: 'arrowright', keys: ['Right arrow'], text: 'One step further' },
  { command: 'stepBack', key: 'arrowleft', keys: ['Left arrow'], text: 'One step back' },
  { command: 'unitEpoch', key: '1', keys: ['1'], text: 'A step is an epoch' },
  { command: 'unitBatch', key: '2', keys: ['2'], text: 'A step is a batch' },
  { command: 'unitExample', key: '3', keys: ['3'], text: 'A step is a single example' },
  { command: 'restart', key: 'r', keys: ['R'], text: 'Restart with the same weights' },
  { command: 'newWeights', key: 'n', keys: ['N'], text: 'New weights' },
  { command: 'newPoints', key: 'd', keys: ['D'], text: 'New points' },
  { command: 'parameters', key: 'p', keys: ['P'], text: 'Table of all parameters' },
  { command: 'undo', key: 'z', withControl: true, keys: ['Ctrl', 'Z'], text: 'Undo' },
  {
    command: 'redo',
    key: 'z',
    withControl: true,
    withShift: true,
    keys: ['Ctrl', 'Shift', 'Z'],
    text: 'Redo',
  },
  { command: 'redo', key: 'y', withControl: true, keys: ['Ctrl', 'Y'], text: 'Redo' },
  { command: 'fullScreen', key: 'f', keys: ['F'], text: 'Full screen' },
  { command: 'theme', key: 't', keys: ['T'], text: 'Light or dark' },
  { command: 'help', key: '?', keys: ['?'], text: 'This sheet' },
]

/** What of a keyboard event counts here. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** The command of a key press, or null. Where the press may count is for `isForPage` to say. */
export function shortcutFor(press: KeyPress): Command | null {
  if (press.altKey) return null
  const key = press.key.toLowerCase()
  const withControl = press.ctrlKey || press.metaKey
  const found = shortcuts.find(
    (shortcut) =>
      shortcut.key === key &&
      (shortcut.withControl ?? false) === withControl &&
      // Shift is part of typing "?" on many keyboards, so it counts only together with Ctrl.
      (!withControl || (shortcut.withShift ?? false) === press.shiftKey),
  )
  return found?.command ?? null
}
