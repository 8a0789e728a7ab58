import type { ThemeColors } from '../colors.ts'
import type { Field, FieldScale } from '../plots/field.ts'
import type { Viewpoint } from './project.ts'

/** How a space is drawn. */
export interface SpaceLook extends Viewpoint {
  /** Side of the square inside the margins, pixels. */
  readonly sizePx: number
  readonly colors: ThemeColors
  readonly showTest: boolean
  /** The point that is looked at, by its place among all; null = none. */
  readonly chosen: number | null
  readonly scaleOf: (field: Field) => FieldScale
  /** The next layer is one output: where it is undecided is written beside its line. */
  readonly boundaryName: string | null
}

/** Room for the numbers of the axes, left and below. */
export const spaceMargin = { left: 34, bottom: 30 } as const
