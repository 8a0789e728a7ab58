import { type ReactElement, useLayoutEffect, useRef } from 'react'
import styles from './Formula.module.css'
import { useKatex } from './loadKatex.ts'

interface FormulaProps {
  readonly tex: string
  /** Shown until KaTeX has arrived, in a box of the same height: "h⁽¹⁾ = tanh(W⁽¹⁾x + b⁽¹⁾)". */
  readonly plain: string
}

export function Formula({ tex, plain }: FormulaProps): ReactElement {
  const render = useKatex()
  const box = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (box.current !== null) render?.(tex, box.current)
  }, [render, tex])
  if (render === null) return <span className={styles.plain}>{plain}</span>
  return <span ref={box} className={styles.formula} />
}
