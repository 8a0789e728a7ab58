import { type ReactElement, useCallback, useRef } from 'react'
import { type Live, useLive } from '../live.ts'
import { usePacedLive } from '../plots/pacedLive.ts'
import { formatParameter } from './formatParameter.ts'

/** Faster than this, digits cannot be read. */
const numberIntervalMs = 120

interface LiveNumberProps {
  readonly parameters: Live<Float64Array | null>
  /** Place in the flat parameters. */
  readonly index: number
}

/** The newest value of one parameter as text, written without React. */
export function LiveNumber({ parameters, index }: LiveNumberProps): ReactElement {
  const box = useRef<HTMLSpanElement>(null)
  const write = useCallback(
    (values: Float64Array | null) => {
      if (box.current !== null) box.current.textContent = formatParameter(values?.[index])
    },
    [index],
  )
  useLive(usePacedLive(parameters, numberIntervalMs), write)
  return <span ref={box} />
}
