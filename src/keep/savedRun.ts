/** A run as a person keeps it: its link with a name, and what tells it from others in a list. */
export interface KeptRun {
  readonly name: string
  readonly note: string
  /** The text behind the # of its address, without any limit of length; '' is a fresh page. */
  readonly link: string
  /** When it was kept, milliseconds since 1970. */
  readonly savedMs: number
  /** Epochs done, for the list; null when not known. */
  readonly epoch: number | null
  /** A small PNG of the output, base64; null when there is none. */
  readonly picture: string | null
}

/** A run of the library. */
export interface SavedRun extends KeptRun {
  readonly id: string
}

/** What a list can show and a browser can hold. */
export const keepLimits = {
  nameLength: 120,
  noteLength: 2000,
  linkLength: 2_000_000,
  pictureLength: 60_000,
  runsInFile: 10_000,
  /** Bytes of a file. */
  fileSize: 10_000_000,
} as const

/** A name or note as it is kept: without control characters, of at most so many characters. */
export function tidyText(text: string, maxLength: number): string {
  const plain = text.replace(controls, ' ').trim()
  // Half a surrogate pair at the cut would show as a box.
  return plain.slice(0, maxLength).replace(/[\ud800-\udbff]$/, '')
}

/** Everything of the kind but line breaks, which notes may have. */
const controls = /[^\P{Cc}\n]/gu

/** Equal in all that a person gave it: the same run kept twice. */
export function isSameRun(a: KeptRun, b: KeptRun): boolean {
  return a.link === b.link && a.name === b.name && a.note === b.note
}
