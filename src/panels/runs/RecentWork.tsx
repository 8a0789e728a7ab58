import { useState } from 'react'
import { createWorkSlots, formatWhen, type WorkSlot } from '../../keep/index.ts'
import { useActions } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import css from './RunsDialog.module.css'

/** What other windows were at: kept by itself, so that nothing is lost when one is closed or dies. */
export function RecentWork({ onOpen }: { readonly onOpen: (link: string) => void }) {
  const { linkNow } = useActions()
  const [slots] = useState(() => otherWork(linkNow()))
  if (slots.length === 0) return null
  return (
    <>
      <h3 className={css.heading}>Kept by itself</h3>
      <p className={css.text}>
        What was last done in other windows: the newest few, for 30 days, saved or not.
      </p>
      <ul className={css.runs}>
        {slots.map(({ id, title, link, savedMs }) => (
          <li key={id} className={css.slot}>
            <span className={css.name}>{title}</span>
            <span className={css.when}>{formatWhen(savedMs)}</span>
            <Button
              look="chip"
              aria-label={`Continue ${title}`}
              hint="Opens that run where it stood; undo leads back to the present one."
              onClick={() => onOpen(link)}
            >
              Continue
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Each run once, and not the present one. */
function otherWork(present: string): readonly WorkSlot[] {
  const slots = createWorkSlots(() => window.localStorage).list()
  return slots.filter(
    ({ link }, index) =>
      link !== present && slots.findIndex((slot) => slot.link === link) === index,
  )
}
