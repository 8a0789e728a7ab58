import { Suspense } from 'react'
import { useActions, usePlayground } from '../../store/index.ts'
import { laterPart } from '../common/laterPart.tsx'
import css from './Notices.module.css'

const NoticeCard = laterPart((parts) => parts.NoticeCard)

/** What the page has to say, read out politely; each sentence can be put away. */
export function Notices() {
  const notices = usePlayground((state) => state.notices)
  const { dismissNotice } = useActions()
  return (
    <section className={css.stack} aria-label="Notices" aria-live="polite">
      {notices.map((notice) => (
        <Suspense key={notice.id} fallback={null}>
          <NoticeCard notice={notice} onDismiss={dismissNotice} />
        </Suspense>
      ))}
    </section>
  )
}
