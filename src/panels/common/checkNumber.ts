import { readDecimal } from '../../config/index.ts'
import { withMinus } from './format.ts'

/** The numbers a field accepts, ends included. */
export interface NumberRange {
  readonly min: number
  readonly max: number
  /** Only whole numbers. */
  readonly whole?: boolean
  /** What is typed and shown is a percentage; the value is a share. */
  readonly percent?: boolean
}

export type CheckedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly message: string }

/** Reads a typed number; what cannot be taken is answered with a sentence on what was expected. */
export function checkNumber(text: string, range: NumberRange): CheckedNumber {
  const typed = readDecimal(text.replace(/%\s*$/, '').replace(/[\s\u202f]/g, ''))
  if (typed === null) return { ok: false, message: `Expected ${describe(range)}.` }
  const value = range.percent === true ? typed / 100 : typed
  const isWrong = range.whole === true && !Number.isInteger(value)
  if (isWrong || value < range.min || value > range.max) {
    const got = Number.isFinite(typed) ? `got ${withMinus(text.trim())}` : 'this is too large'
    return { ok: false, message: `Expected ${describe(range)}, ${got}.` }
  }
  return { ok: true, value }
}

function describe({ min, max, whole, percent }: NumberRange): string {
  if (percent === true) return `a percentage from ${round(min * 100)} to ${round(max * 100)}`
  const kind = whole === true ? 'a whole number' : 'a number'
  return `${kind} from ${written(min)} to ${written(max)}`
}

/** In full: seeds have ten digits. */
function written(value: number): string {
  return withMinus(String(value).replace('e+', 'e'))
}

function round(value: number): number {
  return Number(value.toPrecision(6))
}
