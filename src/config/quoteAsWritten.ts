import type { Pair } from './linkText.ts'

/**
 * Sentences about a link with what each quotes first in the letters of the link: own links are read
 * without regard to capitals, but nobody finds “nan” in a link that says NaN.
 */
export function quoteAsWritten(
  sentences: readonly string[],
  pairs: readonly Pair[],
): readonly string[] {
  if (sentences.length === 0) return sentences
  const written = pairs.map(({ key, value }) => `${key}=${value ?? ''}`).join('&')
  const small = written.toLowerCase()
  const find = (found: string): string => {
    const at = small.indexOf(found)
    const text = written.slice(at, at + found.length)
    // A few letters have small forms of another length: what stands behind them is not found.
    return text.toLowerCase() === found ? text : found
  }
  return sentences.map((sentence) =>
    sentence.replace(/“([^”…]+)/, (_, found: string) => `“${find(found)}`),
  )
}
