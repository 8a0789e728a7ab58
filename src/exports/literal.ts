/** Numbers, lists of them, lists of lists … */
export type Nested = number | readonly Nested[]

/** How numbers are written in a language. */
export interface LiteralStyle {
  readonly infinity: string
  readonly notANumber: string
  /** What begins a comment. */
  readonly comment: string
  /** Entries of a list that are written before a comment stands for the rest. */
  readonly most: number
  /** Spaces that a list within a list stands further in. */
  readonly indent: number
}

/** Characters of a line. */
const WIDTH = 100

/**
 * A nested list as text, wrapped to lines. Every number is the shortest decimal that reads back as
 * the same float64.
 */
export function literal(value: Nested, style: LiteralStyle, indent = 0): string {
  if (typeof value === 'number') return numberLiteral(value, style)
  const isShort = value.length <= style.most
  const items = value
    .slice(0, style.most)
    .map((item) => literal(item, style, indent + style.indent))
    .map((item, i, all) => (isShort && i === all.length - 1 ? item : `${item},`))
  const line = `[${items.join(' ')}]`
  if (isShort && indent + line.length <= WIDTH - 10 && !line.includes('\n')) return line
  const pad = ' '.repeat(indent + style.indent)
  const lines = fill(items, WIDTH - indent - 2)
  if (!isShort) lines.push(`${style.comment} … ${value.length} in all`)
  return `[\n${lines.map((text) => pad + text).join('\n')}\n${' '.repeat(indent)}]`
}

/** The shortest decimal of a float64; keeps the sign of zero. */
export function shortest(value: number): string {
  return Object.is(value, -0) ? '-0.0' : String(value)
}

function numberLiteral(value: number, { infinity, notANumber }: LiteralStyle): string {
  if (Number.isNaN(value)) return notANumber
  if (Number.isFinite(value)) return shortest(value)
  return value > 0 ? infinity : `-${infinity}`
}

/** As many items on a line as it holds; what is of several lines stands alone. */
function fill(items: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const item of items) {
    const last = lines.at(-1)
    const joined = `${last} ${item}`
    if (last !== undefined && joined.length <= width && !joined.includes('\n')) {
      lines[lines.length - 1] = joined
    } else lines.push(item)
  }
  return lines
}
