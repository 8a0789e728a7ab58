import { Suspense } from 'react'
import { usePlayground } from '../../store/index.ts'
import { laterPart } from '../common/laterPart.tsx'
import { LearningSettings } from '../learning/LearningPanel.tsx'
import css from './InsideDrawer.module.css'
import { insidePart } from './insidePart.tsx'

const CardPanel = insidePart((parts) => parts.CardPanel)
const DrawerPanel = insidePart((parts) => parts.DrawerPanel)
const LearningFold = insidePart((parts) => parts.LearningFold)
const InsideTabs = laterPart((parts) => parts.InsideTabs)

/** The open view below the columns, which refit above it once. Nothing of it exists while it is closed. */
export function InsideDrawer() {
  const open = usePlayground((state) => state.view.inside)
  if (open === null) return null
  return (
    <Suspense fallback={<div className={css.room} />}>
      <DrawerPanel open={open} />
    </Suspense>
  )
}

/** The settings of learning above an open drawer: folded to a line. */
export function FoldedLearning() {
  return (
    <Suspense fallback={null}>
      <LearningFold>
        <LearningSettings />
      </LearningFold>
    </Suspense>
  )
}

/** The views as a card of the narrow page. */
export function InsideCard() {
  return (
    <Suspense fallback={null}>
      <CardPanel
        tabs={
          <Suspense fallback={null}>
            <InsideTabs canClose={false} />
          </Suspense>
        }
      />
    </Suspense>
  )
}
