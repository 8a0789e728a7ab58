import {
  type InChunks,
  type Mlp,
  type ParameterAddress,
  placeOf,
  type Samples,
} from '../../engine/index.ts'
import { forwardSamples } from '../forward.ts'

/** The slope of the data loss along one parameter: by backpropagation, and by a nudge to both sides. */
export interface NudgedLoss {
  readonly at: ParameterAddress
  readonly analytic: number
  /** (L(θ + ε) − L(θ − ε)) / 2ε. */
  readonly numeric: number
  /** (L(θ) − L(θ − ε)) / ε and (L(θ + ε) − L(θ)) / ε: far apart where the loss has a kink within ±ε. */
  readonly left: number
  readonly right: number
  /** 1e-5 · max(1, |θ|). */
  readonly epsilon: number
}

/**
 * Two forward passes over the samples with one parameter moved by ±ε; puts it back to the bit.
 *
 * @param known of the pass at the parameter as it is: its mean loss and gradient
 * @throws {ShapeError} when the network has no such parameter.
 */
export function* nudge(
  mlp: Mlp,
  samples: Samples,
  indices: Uint32Array,
  at: ParameterAddress,
  known: { readonly loss: number; readonly gradients: Float64Array },
): InChunks<NudgedLoss> {
  const place = placeOf(at, mlp.architecture.layerSizes)
  const { values } = mlp.parameters
  const before = values[place]
  const epsilon = 1e-5 * Math.max(1, Math.abs(before))
  values[place] = before + epsilon
  const above = yield* meanLoss(mlp, samples, indices)
  values[place] = before - epsilon
  const below = yield* meanLoss(mlp, samples, indices)
  values[place] = before
  return {
    at,
    analytic: known.gradients[place],
    numeric: (above - below) / (2 * epsilon),
    left: (known.loss - below) / epsilon,
    right: (above - known.loss) / epsilon,
    epsilon,
  }
}

function* meanLoss(mlp: Mlp, samples: Samples, indices: Uint32Array): InChunks<number> {
  const sums = new Float64Array(2)
  yield* forwardSamples(mlp, samples, indices, (start, columns) => {
    mlp.addLosses(columns, start, sums)
  })
  return (sums[0] + sums[1]) / indices.length
}
