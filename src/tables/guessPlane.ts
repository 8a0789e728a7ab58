import type { OwnKind } from '../datasets/index.ts'
import type { ColumnProfile } from './columnProfile.ts'
import type { ColumnMapping, Mapping } from './mapping.ts'

/** How far from 0 the usual plane goes: generated points and 1-D curves. */
const reaches = { plane: [6, 6], curve: [3, 1.6] } as const

/**
 * Whether points lie as generated ones do: they fill the usual plane on both sides of 0 without leaving
 * it, or their columns are called as its axes, beyond which noise goes a good way. All others are in units of their own.
 */
export function guessPlane(
  columns: readonly ColumnMapping[],
  profiles: readonly ColumnProfile[],
  names: readonly string[],
  kind: OwnKind,
): Mapping['plane'] {
  const reach = reaches[kind === 'curve' ? 'curve' : 'plane']
  const axes = [
    columns.findIndex(({ role }) => role === 'x1'),
    columns.findIndex(({ role }) => role === (kind === 'curve' ? 'target' : 'x2')),
  ]
  const [across, up] = axes.map((at) => names[at])
  const isNamed = across === 'x₁' && (up === 'x₂' || up === 'y')
  const fits = axes.every((at, axis) => {
    const column = columns[at]
    const profile = profiles[at]
    if (column === undefined || profile === undefined) return false
    const { min, max } = profile.ranges[column.decimal]
    const size = reach[axis] ?? 6
    if (isNamed) return Math.max(-min, max) <= 8 * size
    return min >= -size && max <= size && min <= -size / 3 && max >= size / 3
  })
  return fits ? 'usual' : 'fitted'
}
