import type { SyntheticEvent } from 'react'
import { useActions } from '../../store/index.ts'
import { RunTitle } from '../topbar/RunTitle.tsx'
import css from './EmbedBar.module.css'

/** Stands in for the top bar within another page: what is run, and the way to the whole page. */
export function EmbedBar() {
  const { linkNow } = useActions()
  const { pathname, hash } = window.location
  // The address of this moment, in whatever way it is followed: the one in the bar is written a little later.
  const refresh = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>): void => {
    currentTarget.href = `${pathname}#${linkNow()}`
  }
  return (
    <header className={css.bar}>
      <RunTitle />
      <a
        className={css.link}
        href={`${pathname}${hash}`}
        target="_blank"
        rel="noopener"
        onPointerDown={refresh}
        onFocus={refresh}
        onClick={refresh}
      >
        Open in MLP Playground
      </a>
    </header>
  )
}
