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
}

/** The one table of keys: the page acts on it, and the sheet prints it with its texts. */
export const shortcuts: readonly Shortcut[] = [
  { command: 'togglePlay', key: ' ' },
  { command: 'step', key: 'arrowright' },
  { command: 'stepBack', key: 'arrowleft' },
  { command: 'unitEpoch', key: '1' },
  { command: 'unitBatch', key: '2' },
  { command: 'unitExample', key: '3' },
  { command: 'restart', key: 'r' },
  { command: 'newWeights', key: 'n' },
  { command: 'newPoints', key: 'd' },
  { command: 'parameters', key: 'p' },
  { command: 'undo', key: 'z', withControl: true },
  { command: 'redo', key: 'z', withControl: true, withShift: true },
  { command: 'redo', key: 'y', withControl: true },
  { command: 'fullScreen', key: 'f' },
  { command: 'theme', key: 't' },
  { command: 'help', key: '?' },
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
