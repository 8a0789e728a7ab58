/** Which mark stands before the decimals; the other one may group thousands. */
export const decimals = ['point', 'comma'] as const
export type Decimal = (typeof decimals)[number]

export interface ReadNumber {
  readonly value: number
  /** What stands with it: "cm", "%", "€"; empty for a bare number. */
  readonly unit: string
}

const marks = {
  point: { decimal: '.', group: ',' },
  comma: { decimal: ',', group: '.' },
} as const
const patterns = { point: patternFor('point'), comma: patternFor('comma') }
/** Longer than any number that a person or a program writes. */
const maxLength = 60

/** 1234 · 1,234.5 · 1 234.5 · 1'234.5 · .5 · 5. · 1e-3 · 12 cm · € 5, in the marks of one style. */
function patternFor(style: Decimal): RegExp {
  const { decimal, group } = marks[style]
  const whole = `\\d+|[1-9]\\d{0,2}(?<mark>[${group} '’])\\d{3}(?:\\k<mark>\\d{3})*`
  const number = `[+-]?(?:(?:${whole})(?:[${decimal}]\\d*)?|[${decimal}]\\d+)(?:e[+-]?\\d+)?`
  return new RegExp(
    `^(?<before>[€$£]?) ?(?<number>${number})(?<after>[\\p{L}%°µ$€£²³/· ]{0,12})$`,
    'iu',
  )
}

/**
 * The number in a cell, with what is written around it; null when there is none: dates, “3 of 5”, text.
 * Grouped thousands are read, `1,234` with a decimal point as 1234, with a decimal comma as 1.234.
 * Never NaN or infinite.
 */
export function readNumber(cell: string, style: Decimal): ReadNumber | null {
  if (cell.length > maxLength) return null
  const found = patterns[style].exec(ascii(cell))?.groups
  if (found === undefined) return null
  const { decimal } = marks[style]
  const digits = (found.number ?? '').replace(/[^\d.,e+-]/gi, '')
  const plain =
    decimal === '.' ? digits.replaceAll(',', '') : digits.replaceAll('.', '').replace(',', '.')
  const value = Number(plain)
  if (!Number.isFinite(value)) return null
  return { value, unit: (found.before || (found.after ?? '')).trim() }
}

/** The signs for minus and blank that word processors and spreadsheets put in. */
function ascii(cell: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(cell)) return cell
  return cell.replace(/[\u2212\u2010\u2011]/g, '-').replace(/[\u00a0\u2009\u202f]/g, ' ')
}

/** The unit that occurs most often; empty when there is none. */
export function commonUnit(units: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const unit of units) if (unit !== '') counts.set(unit, (counts.get(unit) ?? 0) + 1)
  let best = ''
  for (const [unit, count] of counts) if (count > (counts.get(best) ?? 0)) best = unit
  return best
}
