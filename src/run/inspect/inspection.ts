import type { LayersRequest, LayerValues } from './layers.ts'
import type { PointLosses, PointLossesRequest } from './pointLosses.ts'
import type { Predictions, PredictionsRequest } from './predictions.ts'

/** What an open view of the drawer wants to know of the network as it stands; nothing else is computed. */
export type InspectRequest = LayersRequest | PointLossesRequest | PredictionsRequest

/** The answer to a request, of the same kind. */
export type Inspection = LayerValues | PointLosses | Predictions
