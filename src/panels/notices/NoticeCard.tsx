import { useEffect } from 'react'
import type { Notice } from '../../store/index.ts'
import { Button, IconButton } from '../common/Button.tsx'
import { Icon } from '../common/icons.tsx'
import css from './Notices.module.css'

interface NoticeCardProps {
  readonly notice: Notice
  readonly onDismiss: (id: number) => void
}

/** A plain confirmation goes by itself after this time; anything longer waits for the reader. */
const SHORT_LIFE = 5000
/** Sentences that need no scrolling, however long and however narrow the card. */
const SHORT_LIST = 2

export function NoticeCard({ notice, onDismiss }: NoticeCardProps) {
  const { id, tone, title, details, action } = notice
  const isPassing = tone === 'info' && details.length === 0 && action === undefined
  useEffect(() => {
    if (!isPassing) return
    const timer = setTimeout(() => onDismiss(id), SHORT_LIFE)
    return () => clearTimeout(timer)
  }, [id, isPassing, onDismiss])
  return (
    <div className={`${css.card} ${tone === 'problem' ? css.problem : ''}`}>
      {tone === 'problem' ? <Icon name="warning" /> : null}
      <div className={css.text}>
        <p className={css.title}>{title}</p>
        {details.length === 0 ? null : (
          // A list that scrolls has to be reached by keys.
          <ul className={css.details} tabIndex={details.length > SHORT_LIST ? 0 : undefined}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {action === undefined ? null : (
          <Button
            className={css.action}
            hint={action.hint}
            onClick={() => {
              onDismiss(id)
              action.run()
            }}
          >
            {action.label}
          </Button>
        )}
      </div>
      <IconButton
        icon="close"
        label="Dismiss"
        look="quiet"
        className={css.close}
        hint="Puts this message away."
        onClick={() => onDismiss(id)}
      />
    </div>
  )
}
