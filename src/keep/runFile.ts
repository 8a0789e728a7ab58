import { isLink } from '../config/index.ts'
import { type KeptRun, keepLimits, tidyText } from './savedRun.ts'

/** Runs as found in a file, and one sentence for each thing in it that could not be used. */
export interface ReadRunFile {
  readonly runs: readonly KeptRun[]
  readonly problems: readonly string[]
}

const FORMAT = 'mlp-playground'
const VERSION = 1

/**
 * Runs as the text of one JSON file. A run is its link; the rest names and shows it:
 *
 *     { "format": "mlp-playground", "version": 1,
 *       "runs": [{ "name": "…", "note": "…", "link": "v=1&…", "saved": "2026-11-23T16:05:00.000Z",
 *                  "epoch": 412, "picture": "…base64 of a PNG…" }] }
 *
 * `epoch` and `picture` may be missing.
 */
export function writeRunFile(runs: readonly KeptRun[]): string {
  const whole = asText(runs)
  if (whole.length <= keepLimits.fileSize) return whole
  // What is written can be read back: pictures are made anew when a run is saved again.
  return asText(runs.map((run) => ({ ...run, picture: null })))
}

function asText(runs: readonly KeptRun[]): string {
  const written = runs.map(({ name, note, link, savedMs, epoch, picture }) => ({
    name,
    note,
    link,
    saved: new Date(savedMs).toISOString(),
    ...(epoch === null ? {} : { epoch }),
    ...(picture === null ? {} : { picture }),
  }))
  return `${JSON.stringify({ format: FORMAT, version: VERSION, runs: written }, null, 2)}\n`
}

/**
 * The runs in a text that should be such a file. Never throws, whatever the text; takes time in
 * proportion to it, and does not look into one that is larger than a file may be.
 *
 * @param nowMs The date of runs that have none.
 */
export function readRunFile(text: string, nowMs: number): ReadRunFile {
  if (text.length > keepLimits.fileSize) return refused(tooLarge)
  const found = parse(text)
  if (!isRecord(found) || found.format !== FORMAT || !Array.isArray(found.runs)) {
    return refused('This is not a file of runs: expected JSON that MLP Playground has exported.')
  }
  const problems: string[] = []
  if (found.version !== VERSION) {
    problems.push('The file comes from another version of this page; what can be read is used.')
  }
  const entries: readonly unknown[] = found.runs
  if (entries.length > keepLimits.runsInFile) {
    problems.push(
      `The file holds ${entries.length} runs; the first ${keepLimits.runsInFile} are read.`,
    )
  }
  const runs = entries.slice(0, keepLimits.runsInFile).flatMap((entry, index) => {
    // A list shows the newest first: runs without a date stay in the order of the file.
    const read = readRun(entry, index + 1, nowMs - index)
    if (typeof read !== 'string') return [read]
    problems.push(read)
    return []
  })
  return { runs, problems: shortened(problems) }
}

/** Said of a file before it is read, too. */
export const tooLarge = `The file is too large to hold runs: at most ${keepLimits.fileSize / 1e6} MB are read.`

/** The run of an entry, or a sentence on why there is none. */
function readRun(entry: unknown, number: number, nowMs: number): KeptRun | string {
  if (!isRecord(entry)) return `Run ${number} is no run; it is left out.`
  const { name, note, link, saved, epoch, picture } = entry
  const isText = typeof link === 'string' && link.length <= keepLimits.linkLength
  if (!isText || !isLink(link)) return `Run ${number} has no link that can be read; it is left out.`
  const savedMs = typeof saved === 'string' ? Date.parse(saved) : Number.NaN
  return {
    name: tidyText(typeof name === 'string' ? name : '', keepLimits.nameLength) || `Run ${number}`,
    note: tidyText(typeof note === 'string' ? note : '', keepLimits.noteLength),
    link: link.replace(/^#/, ''),
    savedMs: Number.isNaN(savedMs) ? nowMs : savedMs,
    epoch: typeof epoch === 'number' && Number.isInteger(epoch) && epoch >= 0 ? epoch : null,
    picture: isPicture(picture) ? picture : null,
  }
}

/** A PNG by its first bytes, in base64. */
function isPicture(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > keepLimits.pictureLength) return false
  return value.startsWith('iVBORw0KGgo') && /^[A-Za-z0-9+/]+=*$/.test(value)
}

/** A file with a thousand faults still gets a short list. */
function shortened(problems: readonly string[]): readonly string[] {
  const shown = 8
  if (problems.length <= shown) return problems
  return [...problems.slice(0, shown), `And ${problems.length - shown} more like these.`]
}

function refused(problem: string): ReadRunFile {
  return { runs: [], problems: [problem] }
}

/** Null for what is no JSON or is nested deeper than a file of runs, which browsers take long over. */
function parse(text: string): unknown {
  if (isDeep(text)) return null
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return null
  }
}

const DEEPEST = 16

/** True when brackets outside of strings are nested more than `DEEPEST` deep. */
function isDeep(text: string): boolean {
  let depth = 0
  let isString = false
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i)
    if (char === BACKSLASH) i++
    else if (char === QUOTE) isString = !isString
    else if (isString) continue
    else if (char === OPEN_LIST || char === OPEN_RECORD) depth++
    else if (char === CLOSE_LIST || char === CLOSE_RECORD) depth--
    if (depth > DEEPEST) return true
  }
  return false
}

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const [OPEN_LIST, CLOSE_LIST, OPEN_RECORD, CLOSE_RECORD] = [0x5b, 0x5d, 0x7b, 0x7d]

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
