import { useActions, usePlayground } from '../../store/index.ts'
import { NoticeCard } from './NoticeCard.tsx'
import css from './Notices.module.css'

/** What the page has to say, read out politely; each sentence can be put away. */
export function Notices() {
  const notices = usePlayground((state) => state.notices)
  const { dismissNotice } = useActions()
  return (
    <section className={css.stack} aria-label="Notices" aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onDismiss={dismissNotice} />
      ))}
    </section>
  )
}
