import { type Holds, type RunConfig, trainingObstacle } from '../config/index.ts'

/** `trainingObstacle` with the holds in force; looked for anew only when they change. */
export type ObstacleFinder = (holds: Holds) => string | null

export function createObstacleFinder(config: RunConfig): ObstacleFinder {
  let known = config.holds
  let obstacle = trainingObstacle(config)
  return (holds) => {
    if (holds !== known) obstacle = trainingObstacle({ ...config, holds })
    known = holds
    return obstacle
  }
}
