import type { ParameterAddress } from '../../../config/index.ts'
import { type Live, useSampled } from '../../../views/index.ts'
import { symbolOf } from '../../gradients/describeCheck.ts'
import { shownText } from '../../network/parameterText.ts'

interface Props {
  readonly at: ParameterAddress
  readonly values: Live<Float64Array | null>
  /** Its place among the values. */
  readonly index: number
}

const sampleMs = 200

/** The parameter in hand, by its sign and with four digits. */
export function CellNumber({ at, values, index }: Props) {
  const value = useSampled(values, sampleMs)?.[index]
  return (
    <span>
      {symbolOf(at)} = {value === undefined ? '–' : shownText(value)}
    </span>
  )
}
