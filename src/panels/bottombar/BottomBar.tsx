import { Suspense } from 'react'
import { usePlayground } from '../../store/index.ts'
import { laterPart } from '../common/laterPart.tsx'
import css from './BottomBar.module.css'

const BarContents = laterPart((parts) => parts.BarContents)
const RunTags = laterPart((parts) => parts.RunTags)

/** What can be looked at inside the network, how the run goes, and how much it has to do with. */
export function BottomBar({ onCheck }: { readonly onCheck: () => void }) {
  const isOpen = usePlayground((state) => state.view.inside !== null)
  return (
    <footer className={css.bar} data-open={isOpen}>
      <Suspense fallback={null}>
        <BarContents onCheck={onCheck} />
      </Suspense>
    </footer>
  )
}

/** What a run is known by, at the end of the narrow page. */
export function PhoneTags() {
  return (
    <Suspense fallback={null}>
      <RunTags />
    </Suspense>
  )
}
