const missing = new Set([
  '',
  'na',
  'n/a',
  '#n/a',
  'nan',
  'null',
  'none',
  'nil',
  '?',
  '-',
  '–',
  '—',
  '.',
])

/** Whether a cell says that there is no value: empty, NA, NaN, null, ?, - and their like. */
export function isMissing(cell: string): boolean {
  return missing.has(cell.toLowerCase())
}

/** What a spreadsheet would compute instead of showing (OWASP, “CSV injection”); numbers are harmless. */
const formula = /^[=+\-@]/
const plainNumber = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i

/**
 * A name as it is written into a table. An apostrophe goes in front of what a spreadsheet would take
 * for a formula and of what would read back as missing; spreadsheets know it as the sign of text,
 * and `unguard` takes it away, so that every name comes back as it was.
 */
export function guard(name: string): string {
  return isGuarded(`'${name}`) ? `'${name}` : name
}

/** The inverse of `guard`, for any cell of text. */
export function unguard(cell: string): string {
  return isGuarded(cell) ? cell.slice(1) : cell
}

function isGuarded(cell: string): boolean {
  if (!cell.startsWith("'")) return false
  const rest = cell.replace(/^'+/, '')
  return isMissing(rest) || (formula.test(rest) && !plainNumber.test(rest))
}
