import { lazy, Suspense } from 'react'
import { usePlayground } from '../../store/index.ts'
import { later } from '../common/later.ts'

const Note = lazy(async () => ({
  default: (await later.mistakeNote()).MistakeNote,
}))

/** The line about mistakes, loaded when a run first has the perceptron loss. */
export function LazyMistakeNote() {
  const hasRule = usePlayground((state) => state.config.loss === 'perceptron')
  return hasRule ? (
    <Suspense fallback={null}>
      <Note />
    </Suspense>
  ) : null
}
