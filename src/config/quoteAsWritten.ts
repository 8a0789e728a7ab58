import type { Pair } from './linkText.ts'
import type { Problems } from './problems.ts'

/**
 * The same list of problems, with what each sentence quotes first in the letters of the link: own
 * links are read without regard to capitals, but nobody finds “nan” in a link that says NaN.
 */
export function quoteAsWritten(problems: Problems, pairs: readonly Pair[]): Problems {
  const find = letterFinder(pairs)
  return {
    ...problems,
    add: (sentence) =>
      problems.add(sentence.replace(/“([^”…]+)/, (_, found: string) => `“${find(found)}`)),
  }
}

function letterFinder(pairs: readonly Pair[]): (found: string) => string {
  let written: string | undefined
  let small = ''
  return (found) => {
    if (written === undefined) {
      written = pairs.map(({ key, value }) => `${key}=${value ?? ''}`).join('&')
      small = written.toLowerCase()
    }
    const at = small.indexOf(found)
    const text = written.slice(at, at + found.length)
    // A few letters have small forms of another length: what stands behind them is not found.
    return text.toLowerCase() === found ? text : found
  }
}
