const bits = new DataView(new ArrayBuffer(8))

/** The next double above a finite x. */
export function nextUp(x: number): number {
  if (x === 0) return 5e-324
  bits.setFloat64(0, x)
  bits.setBigInt64(0, bits.getBigInt64(0) + (x > 0 ? 1n : -1n))
  return bits.getFloat64(0)
}

/** The unit in the last place of a finite x: the distance from |x| to the next double. */
export function ulp(x: number): number {
  const size = Math.abs(x)
  return nextUp(size) - size
}

/** A correctly rounded value: f(x) is y + offset·ulp(y), and y the double nearest to it. */
interface Reference {
  readonly x: number
  readonly y: number
  readonly offset: number
}

/** The references of each function, by its name, from the text that `makeReferences.py` writes. */
export function readReferences(text: string): ReadonlyMap<string, readonly Reference[]> {
  const sections = new Map<string, Reference[]>()
  let section: Reference[] = []
  for (const line of text.trimEnd().split('\n')) {
    if (line.startsWith('#')) continue
    if (line.length === 24) section.push(readReference(line))
    else {
      section = []
      sections.set(line, section)
    }
  }
  return sections
}

/** One line: base64 of 18 bytes. */
function readReference(line: string): Reference {
  const bytes = Uint8Array.from(atob(line), (letter) => letter.charCodeAt(0))
  const view = new DataView(bytes.buffer)
  return { x: view.getFloat64(0), y: view.getFloat64(8), offset: view.getInt16(16) / 65536 }
}

/** The argument where f is furthest from its references, and that error in units in the last place. */
export function findWorst(
  f: (x: number) => number,
  references: readonly Reference[],
): { readonly x: number; readonly error: number } {
  let worst = { x: NaN, error: -1 }
  for (const { x, y, offset } of references) {
    const error = Math.abs((f(x) - y) / ulp(y) - offset)
    // NaN is the worst of all, and no later error may take its place.
    if (Number.isNaN(error)) return { x, error }
    if (error > worst.error) worst = { x, error }
  }
  return worst
}
