import { useActions } from '../../store/index.ts'
import { RunTitle } from '../topbar/RunTitle.tsx'
import css from './EmbedBar.module.css'

/** Stands in for the top bar within another page: what is run, and the way to the whole page. */
export function EmbedBar() {
  const { linkNow } = useActions()
  const address = `${window.location.pathname}${window.location.hash}`
  return (
    <header className={css.bar}>
      <RunTitle />
      <a
        className={css.link}
        href={address}
        target="_blank"
        rel="noopener"
        // The address of this moment: the one in the bar is written a little later.
        onClick={(event) => {
          event.currentTarget.href = `${window.location.pathname}#${linkNow()}`
        }}
      >
        Open in MLP Playground
      </a>
    </header>
  )
}
