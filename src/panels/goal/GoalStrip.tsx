import { useEffect, useMemo } from 'react'
import { encodeLink, type Goal } from '../../config/index.ts'
import { type GoalPart, goalProgress } from '../../run/index.ts'
import { linkStateOf, useActions, usePlayground, useThrottled } from '../../store/index.ts'
import { Button } from '../common/Button.tsx'
import { formatNumber } from '../common/format.ts'
import { copyText } from '../share/copyText.ts'
import { createCompletionFinder, measureNow } from './findCompletion.ts'
import css from './GoalStrip.module.css'
import { boundWord, formatMeasure, formatWanted, goalTexts } from './goalTexts.ts'

/** Often enough to be live, rarely enough to be read. */
const refreshMs = 200

/** What the link asks for, how far it is reached, and the proof once it was. */
export function GoalStrip({ goal }: { readonly goal: Goal }) {
  const reached = usePlayground(({ view }) => view.goalReached)
  const state = useThrottled((now) => now, refreshMs)
  useCompletion(goal)
  const measured = measureNow(state)
  const parts = measured === null ? [] : goalProgress(goal, measured).parts
  return (
    <section className={css.strip} aria-label="Goal">
      <h2 className={css.title}>Goal</h2>
      <ul className={css.parts}>
        {parts.map((part) => (
          <Part key={part.what} {...part} />
        ))}
      </ul>
      <p role="status" className={css.verdict}>
        {reached === null ? '' : `Goal reached at epoch ${formatNumber(round(reached.epoch))}.`}
      </p>
      {reached === null ? null : <CopyProof link={reached.link} />}
    </section>
  )
}

function Part({ what, wanted, now, met }: GoalPart) {
  return (
    <li className={css.part} data-met={met}>
      <svg viewBox="0 0 16 16" className={css.mark} aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" />
        {met ? <path d="m5 8.2 2.1 2.1L11 6.2" /> : null}
      </svg>
      <span>
        {goalTexts[what].name} {boundWord(what)} {formatWanted(what, wanted)}
      </span>
      <span className={css.now}>
        <span className="visually-hidden">{met ? ', met: ' : ', not yet: '}</span>
        {formatMeasure(what, now)}
      </span>
    </li>
  )
}

/** Puts the link to the very step at which the goal was reached on the clipboard. */
function CopyProof({ link }: { readonly link: string }) {
  const { notify } = useActions()
  const copy = async (): Promise<void> => {
    const address = new URL(`#${link}`, window.location.href).href
    if (await copyText(address)) notify('info', 'Link copied: it opens where the goal was reached.')
    else notify('info', 'This browser does not let a page copy. The completed link is:', [address])
  }
  return (
    <Button
      icon="share"
      look="chip"
      hint="Copies the link to the step at which the goal was reached: hand it in as the proof."
      onClick={() => void copy()}
    >
      Copy my completed link
    </Button>
  )
}

/** Writes down the first place where the goal is reached. What was reached stays reached. */
function useCompletion(goal: Goal): void {
  const isReached = usePlayground(({ view }) => view.goalReached !== null)
  const state = useThrottled((now) => (now.view.goalReached === null ? now : null), refreshMs)
  const { setView } = useActions()
  const find = useMemo(() => createCompletionFinder(goal), [goal])
  useEffect(() => {
    if (isReached || state === null) return
    const place = find(state)
    if (place === null) return
    const link = encodeLink(linkStateOf(state, { step: place.step, examples: 0 }))
    setView({ goalReached: { epoch: place.epoch, link } })
  }, [find, isReached, state, setView])
}

function round(epoch: number): number {
  return Number(epoch.toFixed(2))
}
