/**
 * Two libraries from npm to compare with. Neither has types, so here is as much of them as is used.
 * Both are CommonJS, and of brain.js only the file of its network is loaded: its entry would load a
 * side for graphics cards too.
 */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

export const convnetjs: ConvnetJs = require('convnetjs')
export const {
  default: BrainNetwork,
}: { default: BrainNetworkConstructor } = require('brain.js/dist/neural-network.js')

interface ConvnetJs {
  readonly Net: new () => { layers: ConvnetLayer[] }
  readonly Vol: new (values: number[]) => Vol
  readonly InputLayer: new (shape: {
    out_sx: number
    out_sy: number
    out_depth: number
  }) => ConvnetLayer
  readonly FullyConnLayer: new (shape: InputShape & { num_neurons: number }) => ConvnetDense
  readonly TanhLayer: new (shape: InputShape) => ConvnetLayer
  readonly ReluLayer: new (shape: InputShape) => ConvnetLayer
  readonly RegressionLayer: new (shape: InputShape) => ConvnetLayer
  readonly Trainer: new (
    net: { layers: ConvnetLayer[] },
    options: { learning_rate: number; momentum: number; batch_size: number },
  ) => { train(x: Vol, y: number[]): unknown }
}

/** Numbers; their derivatives are kept beside them. */
interface Vol {
  readonly w: Float64Array
}

interface InputShape {
  in_sx: number
  in_sy: number
  in_depth: number
}

export interface ConvnetLayer {
  readonly layer_type: string
}

export interface ConvnetDense extends ConvnetLayer {
  /** The weights into each unit. */
  readonly filters: readonly Vol[]
  readonly biases: Vol
}

type BrainNetworkConstructor = new (options: {
  activation: 'tanh' | 'relu'
}) => {
  sizes: number[]
  /** Both by layer, from 1. */
  readonly weights: readonly (readonly Float32Array[])[]
  readonly biases: readonly Float32Array[]
  readonly trainOpts: { learningRate: number; momentum: number }
  initialize(): void
  trainPattern(pattern: { input: Float32Array; output: Float32Array }): void
}
