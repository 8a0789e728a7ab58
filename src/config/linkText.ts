/** One `key=value` of a hash; `value` is null without `=`. */
export interface Pair {
  readonly key: string
  readonly value: string | null
}

/**
 * The pairs behind the `#` of a text: a whole address, a hash with or without `#`, or either one
 * as chat programs, mark-up and mail leave it (`&amp;`, `%2C`, `\&`, line breaks, a bracket or full
 * stop behind). Takes time in proportion to the text, whatever stands in it.
 */
export function splitLink(text: string): readonly Pair[] {
  const hash = unescapeAmpersands(decodePercent(hashOf(text)))
    .replace(invisible, '')
    .replace(dashes, '-')
  return trimPunctuation(hash)
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=')
      return at < 0
        ? { key: part, value: null }
        : { key: part.slice(0, at), value: part.slice(at + 1) }
    })
}

/** White space, soft hyphens, zero-width characters, and backslashes of Markdown. */
const invisible = /[\s\\\u00ad\u200b-\u200d\u2060\ufeff]/g
/** What word processors make of a hyphen or minus. */
const dashes = /[\u2010-\u2015\u2212]/g
/** What stands around a link in running text; no link begins or ends with it. */
const punctuation = new Set('#!?/&"\'`*_<>()[]{}.,;:“”‘’«»')

/** What follows the first `#`; a text without one is a hash itself, unless it is an address. */
function hashOf(text: string): string {
  const plain = unescapeAmpersands(text)
  if (plain.includes('#')) return plain.slice(plain.indexOf('#') + 1)
  const decoded = decodePercent(plain)
  if (decoded.includes('#')) return decoded.slice(decoded.indexOf('#') + 1)
  return /^\s*[a-z][a-z0-9+.-]{0,20}:\/\//i.test(plain) ? '' : plain
}

function unescapeAmpersands(text: string): string {
  return text.replace(/&(?:amp;|#38;|#x26;)+/gi, '&')
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

/** A loop, since a regular expression at the end of a text may take quadratic time. */
function trimPunctuation(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && punctuation.has(text.charAt(start))) start++
  while (end > start && punctuation.has(text.charAt(end - 1))) end--
  return text.slice(start, end)
}
