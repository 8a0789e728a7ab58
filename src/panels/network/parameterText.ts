import { parseNumber } from '../../config/index.ts'

export type ReadParameter =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly message: string }

/** What is put into a field for editing: enough digits to be exact for hand-set values. */
export function editText(value: number): string {
  return String(Number(value.toPrecision(6)))
}

/** What a field shows while nobody edits it. */
export function shownText(value: number): string {
  return String(Number(value.toPrecision(4))).replaceAll('-', '−')
}

/** Reads a typed weight or bias; what cannot be read is answered with what was expected. */
export function readParameter(text: string): ReadParameter {
  const value = parseNumber(text)
  if (value !== null) return { ok: true, value }
  const typed = text.trim()
  const got = typed === '' ? 'The field is empty' : `“${typed}” is not a number`
  return { ok: false, message: `${got}. Type a number such as 0.5 or −1,25.` }
}

/** One step of an arrow key, without the dust of binary fractions. */
export function nudged(value: number, direction: 1 | -1, isLarge: boolean): number {
  const moved = value + direction * (isLarge ? 1 : 0.1)
  return Number(moved.toPrecision(12)) === 0 ? 0 : Number(moved.toPrecision(12))
}

/** Numbers copied from a spreadsheet or a text: rows by line, cells by tab, semicolon or blank. */
export function readBlock(text: string): (number | null)[][] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const bare = line.trim().replace(/^\[+|\]+,?$/g, '')
    const cells = /[\t;]/.test(bare) ? bare.split(/[\t;]/) : bare.split(/,\s+|\s+/)
    return cells.map((cell) => parseNumber(cell))
  })
}
