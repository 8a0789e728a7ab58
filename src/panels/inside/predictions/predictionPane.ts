import type { PointSet } from '../../../datasets/index.ts'
import type { Live } from '../../../views/index.ts'
import type { PointsOfPart } from '../common/pointsOfPart.ts'
import type { PredictionScene } from './predictionScene.ts'

/** What each pane of Predictions is about. */
export interface PredictionPaneProps {
  readonly scene: Live<PredictionScene | null>
  /** The same, twice a second. */
  readonly sampled: PredictionScene | null
  readonly points: PointSet
  readonly part: PointsOfPart
  /** The point that is looked at, else the first one. */
  readonly point: number | null
}
