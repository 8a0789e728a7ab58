import { lazy, Suspense } from 'react'
import { trainingObstacle } from '../../config/index.ts'
import { usePlayground } from '../../store/index.ts'
import { later } from '../common/later.ts'

const Note = lazy(async () => ({
  default: (await later.mistakeNote()).MistakeNote,
}))

/** The line about mistakes, loaded when the perceptron loss is first trained. */
export function LazyMistakeNote() {
  const hasRule = usePlayground(
    ({ config }) => config.loss === 'perceptron' && trainingObstacle(config) === null,
  )
  return hasRule ? (
    <Suspense fallback={null}>
      <Note />
    </Suspense>
  ) : null
}
