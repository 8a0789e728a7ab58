import { trainingObstacle } from '../../config/index.ts'
import { usePlayground } from '../../store/index.ts'

/** Why the network cannot be trained, as a sentence; null when it can. */
export function useObstacle(): string | null {
  return usePlayground((state) => trainingObstacle(state.config))
}
