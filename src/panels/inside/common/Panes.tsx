import type { ReactNode } from 'react'
import { type Size, useSize } from '../../../views/index.ts'
import css from './Panes.module.css'

/** Panes side by side, in all the room there is. */
export function Panes({ children }: { readonly children: ReactNode }) {
  return <div className={css.panes}>{children}</div>
}

interface SizedProps {
  readonly className?: string | undefined
  readonly children: (size: Size) => ReactNode
}

/** All the room that is left, given to what is drawn in it. */
export function Sized({ className, children }: SizedProps) {
  const [ref, size] = useSize<HTMLDivElement>()
  return (
    <div ref={ref} className={`${css.sized} ${className ?? ''}`}>
      {size === null || size.width < 1 || size.height < 1 ? null : (
        <div className={css.content}>{children(size)}</div>
      )}
    </div>
  )
}
