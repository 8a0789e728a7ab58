import { isLink } from '../../config/index.ts'

/**
 * What an embedded page says to the page around it, and what it does for it. Plain data; a receiver
 * ignores what it does not know.
 */
const MESSAGE_VERSION = 1
const NAME = 'mlp-playground'

/** How the run goes, in every message to the page around. */
export interface RunReport {
  readonly status: 'loading' | 'replaying' | 'running' | 'paused' | 'failed'
  /** Updates done. */
  readonly step: number
  /** Whole passes over the training set. */
  readonly epoch: number
  /** Mean data losses; null where there is nothing to measure. */
  readonly trainLoss: number | null
  readonly testLoss: number | null
  /** Shares of points classified right, or R² for regression; null where there is nothing to measure. */
  readonly trainScore: number | null
  readonly testScore: number | null
}

/** A message to the page around, without its name and version. */
export type Report =
  /** The run can be seen, and commands are taken. */
  | ({ readonly type: 'ready' } & RunReport)
  /** On every pause and start, and a few times a second while training. */
  | ({ readonly type: 'state' } & RunReport)
  /** The link of the run as it stands, whenever it stands still and the link has changed. */
  | { readonly type: 'link'; readonly link: string }
  /** All parts of the goal were met for the first time; the link is the proof. */
  | { readonly type: 'goal'; readonly epoch: number; readonly link: string }

/** What the page around may ask for. */
export type Command =
  | { readonly command: 'play' | 'pause' | 'step' | 'restart' }
  /** The text behind `#`, or a whole address. */
  | { readonly command: 'open'; readonly link: string }

/** The message as it is sent. */
export function messageOf(report: Report) {
  return { source: NAME, version: MESSAGE_VERSION, ...report }
}

/** Longer links are not read. */
const LONGEST = 2_000_000

/** The command in a message, or null for whatever else came. Never throws. */
export function commandOf(data: unknown): Command | null {
  if (typeof data !== 'object' || data === null) return null
  const { target, version, command, link }: Record<string, unknown> = { ...data }
  if (target !== NAME || version !== MESSAGE_VERSION) return null
  if (command === 'open') {
    return typeof link === 'string' && link.length <= LONGEST && isLink(link)
      ? { command, link }
      : null
  }
  const isKnown =
    command === 'play' || command === 'pause' || command === 'step' || command === 'restart'
  return isKnown ? { command } : null
}
