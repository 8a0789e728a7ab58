import { type ReactElement, useLayoutEffect, useMemo, useRef } from 'react'
import styles from './Formula.module.css'
import { useTypesetting } from './loadFormulas.ts'

interface FormulaProps {
  /** One that the build has typeset; ℓ in it stands for the layer's number. */
  readonly tex: string
  /** Shown until the typeset formulas have arrived: "h⁽¹⁾ = tanh(W⁽¹⁾x + b⁽¹⁾)". */
  readonly plain: string
  readonly layer?: number
}

export function Formula({ tex, plain, layer = 0 }: FormulaProps): ReactElement {
  const typeset = useTypesetting()
  const elements = useMemo(() => typeset?.(tex, layer) ?? null, [typeset, tex, layer])
  const box = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (elements !== null) box.current?.replaceChildren(elements)
  }, [elements])
  if (elements === null) return <span className={styles.plain}>{plain}</span>
  return <span ref={box} className={styles.formula} />
}
