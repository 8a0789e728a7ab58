import type { Activations, ActivationsRequest } from './activations.ts'
import type { BackpropRequest, BackpropValues } from './backprop.ts'
import type { Gradients, GradientsRequest } from './gradients.ts'
import type { LayersRequest, LayerValues } from './layers.ts'
import type { PointLosses, PointLossesRequest } from './pointLosses.ts'
import type { Predictions, PredictionsRequest } from './predictions.ts'
import type { SpaceAnswer, SpaceRequest } from './space.ts'

/** What an open view of the drawer wants to know of the network as it stands; nothing else is computed. */
export type InspectRequest =
  | LayersRequest
  | BackpropRequest
  | ActivationsRequest
  | GradientsRequest
  | PointLossesRequest
  | PredictionsRequest
  | SpaceRequest

/** The answer to a request, of the same kind. */
export type Inspection =
  | LayerValues
  | BackpropValues
  | Activations
  | Gradients
  | PointLosses
  | Predictions
  | SpaceAnswer
