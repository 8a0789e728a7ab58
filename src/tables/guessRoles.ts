import { type OwnKind, ownLimits } from '../datasets/index.ts'
import { type ColumnProfile, isNumeric } from './columnProfile.ts'
import type { ColumnRole } from './mapping.ts'
import { isSplitWord } from './splitWords.ts'

interface Roles {
  readonly roles: readonly ColumnRole[]
  readonly kind: OwnKind
}

const classNames = /^(class|classes|labels?|klasse|species|category|kind|group|diagnosis|variety)$/i
const targetNames = /^(type|outcome|quality|target|response|output|z)$/i
const splitNames = /^(split|set|part|partition|subset)$/i
const counterNames = /^(|#|id|idx|index|nr|no|no\.|number|row|rowid|unnamed: 0)$/i

/**
 * Which columns are x₁, x₂, the target and the split, by what they hold first and by name second;
 * `header` is null when there are no names.
 */
export function guessRoles(
  profiles: readonly ColumnProfile[],
  header: readonly string[] | null,
): Roles {
  const names = header ?? []
  const roles = profiles.map((): ColumnRole => 'out')
  const free = profiles.map((_, at) => at).filter((at) => (profiles[at]?.filled ?? 0) > 0)
  const take = (at: number | undefined, role: ColumnRole): void => {
    if (at === undefined) return
    roles[at] = role
    free.splice(free.indexOf(at), 1)
  }
  // Beside an x, a y is the other input.
  const hasX = names.some((name) => /^x$/i.test(name))
  const isClass = (at: number): boolean => classNames.test(names[at] ?? '')
  const isNamed = (at: number): boolean =>
    isClass(at) || targetNames.test(names[at] ?? '') || (!hasX && /^y$/i.test(names[at] ?? ''))
  const numeric = (at: number): boolean => isNumericAt(profiles, at)

  take(
    free.findLast((at) => isSplit(profiles[at], names[at])),
    'split',
  )
  const inputs = free
    .filter((at) => numeric(at) && !counterNames.test(header?.[at] ?? 'column'))
    .toSorted((a, b) => inputRank(names[a]) - inputRank(names[b]))
  const texts = free.filter((at) => !numeric(at))
  const labels = texts.filter((at) => hasLabels(profiles[at]))
  const last = inputs.length > 1 ? inputs.at(-1) : undefined
  const target =
    labels.find(isNamed) ??
    (inputs.length < 3 ? undefined : (inputs.find(isClass) ?? inputs.findLast(isNamed))) ??
    labels.at(-1) ??
    // What is called x₂ is no target, even if the other column has too many classes to be one.
    (last !== undefined && inputRank(names[last]) === 1 ? texts.at(-1) : last)
  take(target, 'target')
  const [x1, x2] = inputs.filter((at) => at !== target)
  take(x1, 'x1')
  take(x2, 'x2')
  const profile = target === undefined ? undefined : profiles[target]
  if (x2 === undefined && (profile === undefined || isNumeric(profile))) {
    return { roles, kind: 'curve' }
  }
  return { roles, kind: profile ? targetKindOf(profile, names[target ?? 0]) : 'classes' }
}

/** Columns called x₁ and x₂ are these, the others come in their order. */
function inputRank(name = ''): number {
  const number = /^x[_ ]?([12₁₂])$/i.exec(name)?.[1]
  if (number === undefined) return 2
  return number === '1' || number === '₁' ? 0 : 1
}

/**
 * What a column is likely to be as a target. Few whole numbers, each several times, are labels: 0 and 1,
 * −1 and 1, 1 to 3.
 */
export function targetKindOf(
  profile: ColumnProfile,
  name: string | undefined,
): 'classes' | 'regression' {
  if (!isNumeric(profile)) return 'classes'
  if (!hasLabels(profile)) return 'regression'
  const isRepeated = profile.filled >= 2 * profile.labels.size
  return classNames.test(name ?? '') || (profile.allWhole && isRepeated) ? 'classes' : 'regression'
}

function hasLabels(profile: ColumnProfile | undefined): boolean {
  if (profile === undefined) return false
  const { size } = profile.labels
  return size >= ownLimits.classes.min && size <= ownLimits.classes.max
}

/** All words say train or test; by the name of the column, some do. */
function isSplit(profile: ColumnProfile | undefined, name: string | undefined): boolean {
  const words = [...(profile?.labels ?? [])]
  return splitNames.test(name ?? '') ? words.some(isSplitWord) : words.every(isSplitWord)
}

function isNumericAt(profiles: readonly ColumnProfile[], at: number): boolean {
  const profile = profiles[at]
  return profile !== undefined && isNumeric(profile)
}
