/** One `key=value` of a hash; `value` is null without `=`. */
export interface Pair {
  readonly key: string
  readonly value: string | null
}

/** A link as text, taken apart. */
export interface LinkText {
  readonly pairs: readonly Pair[]
  /** What was undone on the way, each as `“&amp;” is read as “&”`. */
  readonly undone: readonly string[]
}

/**
 * The pairs behind the `#` of a text: a whole address, a hash with or without `#`, or either one
 * as chat programs, mark-up, JSON and mail leave it (`&amp;`, `\u0026`, `®` for `&reg`, `%2C`, `\&`, line breaks, a
 * bracket or full stop behind, the rest of an HTML or Markdown link). Takes time in proportion to
 * the text, whatever stands in it.
 */
export function splitLink(text: string): LinkText {
  const undone = new Set<string>()
  const hash = hashOf(text, undone).trim()
  const plain = mends.reduce((before, { what, mend }) => {
    const after = mend(before)
    if (after !== before) undone.add(what)
    return after
  }, hash)
  const pairs = plain
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=')
      return at < 0
        ? { key: part, value: null }
        : { key: part.slice(0, at), value: part.slice(at + 1) }
    })
  return { pairs, undone: [...undone] }
}

interface Mend {
  readonly what: string
  mend(text: string): string
}

const unescaping: Mend = {
  what: '“&amp;” is read as “&”',
  mend: (text) => text.replace(/&(?:amp;|#0*38;|#x0*26;)+/gi, '&'),
}

const surroundings = 'what stands around the link is left out'

/** Undone in this order; an address that was escaped as a whole may hide every other damage. */
const mends: readonly Mend[] = [
  // Before the percent escapes: ® alone is no reason to speak of those.
  { what: '“®” is read as “&reg”', mend: unregister },
  { what: 'escapes such as “%2C” are read as their characters', mend: decodePercent },
  { what: '“®” is read as “&reg”', mend: unregister },
  unescaping,
  {
    // As programs write texts in JSON.
    what: '“\\u0026” is read as “&”',
    mend: (text) => text.replace(/\\u0026/gi, '&').replace(/\\u003d/gi, '='),
  },
  // Before blanks go, which tell where a link ends; and after them, for what they kept apart.
  { what: surroundings, mend: trimSurroundings },
  {
    // White space, soft hyphens and zero-width characters.
    what: 'spaces and line breaks are left out',
    mend: (text) => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, ''),
  },
  { what: 'backslashes are left out', mend: (text) => text.replaceAll('\\', '') },
  {
    what: 'long dashes are read as “-”',
    mend: (text) => text.replace(/[\u2010-\u2015\u2212]/g, '-'),
  },
  { what: surroundings, mend: trimSurroundings },
]

const afterQuery = 'what stands behind “?” is read as if it stood behind “#”'

/**
 * What follows the `#` of the first address, else the first `#` of the text ("Exercise #2: https://…#…").
 * A text without any is a hash itself; an address without any may have it behind a `?`.
 */
function hashOf(text: string, undone: Set<string>): string {
  const plain = unescaping.mend(text)
  if (plain !== text) undone.add(unescaping.what)
  for (const readable of [plain, decodePercent(plain)]) {
    const inAddress = readable.indexOf('#', Math.max(0, readable.indexOf('://')))
    const at = inAddress < 0 ? readable.indexOf('#') : inAddress
    if (at >= 0) return readable.slice(at + 1)
  }
  if (!/^\s*[a-z][a-z0-9+.-]{0,20}:\/\//i.test(plain)) return plain
  const query = plain.indexOf('?')
  if (query < 0) return ''
  undone.add(afterQuery)
  return plain.slice(query + 1)
}

/** `&reg` as browsers decode it, and again as UTF-8 or Latin-1 escape it. */
function unregister(text: string): string {
  return text.replace(/(?:\u00c2?\u00ae|(?:%C2)?%AE|&reg;|&#174;|&#xAE;)/gi, '&reg')
}

/** Percent escapes undone, also when escaped twice; what is no valid escape stays. */
function decodePercent(text: string): string {
  let plain = text
  for (let round = 0; round < 3 && plain.includes('%'); round++) {
    plain = plain.replace(/(?:%[0-9a-f]{2})+/gi, decodeRun)
  }
  return plain
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run.replace(/%[0-7][0-9a-f]/gi, (octet) => decodeURIComponent(octet))
  }
}

/** What stands around a link in running text; no link begins or ends with it. */
const punctuation = new Set('#!?/&"\'`*_<>()[]{}.,;:“”‘’«»')
/** Where running text or mark-up goes on behind an address: `" class=…>`, `</a>`, `) and`, `](`. */
const endOfAddress = /\]\(|["”]\s*>|["”’)\]>]\s|<\//

/** A loop, since a regular expression at the end of a text may take quadratic time. */
function trimSurroundings(text: string): string {
  let start = 0
  while (start < text.length && punctuation.has(text.charAt(start))) start++
  const address = text.slice(start).split(endOfAddress, 1)[0] ?? ''
  let end = address.length
  while (end > 0 && punctuation.has(address.charAt(end - 1))) end--
  return address.slice(0, end)
}
