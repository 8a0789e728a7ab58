import { Suspense } from 'react'
import { trainingObstacle } from '../../config/index.ts'
import { usePlayground } from '../../store/index.ts'
import { laterPart } from '../common/laterPart.tsx'

const MistakeNote = laterPart((parts) => parts.MistakeNote)

/** The line about mistakes, while the perceptron loss can be trained. */
export function LazyMistakeNote() {
  const hasRule = usePlayground(
    ({ config }) => config.loss === 'perceptron' && trainingObstacle(config) === null,
  )
  return hasRule ? (
    <Suspense fallback={null}>
      <MistakeNote />
    </Suspense>
  ) : null
}
