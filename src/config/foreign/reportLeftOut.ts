import type { Pair } from '../linkText.ts'
import { type Problems, quote } from '../problems.ts'
import { isKnownKey } from './foreignKeys.ts'

/** Read and written by its page, and used nowhere. */
const idle = ['cosX', 'cosY', 'collectStats']

/** Says what of a link has no meaning here, and why: a sentence for each reason, not for each key. */
export function reportLeftOut(pairs: readonly Pair[], problems: Problems): void {
  const keys = new Map(pairs.map(({ key, value }) => [key, value]))
  const found = [...keys.keys()]
  report(
    found.filter((key) => idle.includes(key) && keys.get(key) === 'true'),
    'TensorFlow Playground makes no use of this either',
    problems,
  )
  const lessons = found.map(lessonOf).filter((name) => name !== null)
  report([...new Set(lessons)], 'these are lessons of the Machine Learning Crash Course', problems)
  const unknown = found.filter(
    (key) => !isKnownKey(key) && lessonOf(key) === null && !hidesNothing(key, keys.get(key)),
  )
  report(unknown, 'TensorFlow Playground knows no such setting, and capitals count', problems)
}

/** What the Crash Course adds: a text beside the page, and losses to reach. */
function lessonOf(key: string): string | null {
  if (key.startsWith('goalTestLoss')) return 'goalTestLoss…'
  return key === 'tutorial' ? key : null
}

/** `<name>_hide=false` hides nothing, whatever the name; `cosX_hide` hides what is not there. */
function hidesNothing(key: string, value: string | null | undefined): boolean {
  return key.endsWith('_hide') && (value !== 'true' || idle.includes(key.slice(0, -'_hide'.length)))
}

function report(keys: readonly string[], reason: string, problems: Problems): void {
  if (keys.length === 0) return
  const named = keys.slice(0, 3).map(quote).join(', ')
  const more = keys.length > 3 ? ` and ${keys.length - 3} more` : ''
  problems.add(`Left out: ${named}${more}: ${reason}.`)
}
