import type { Random } from '../datasets/index.ts'
import type { InChunks, Parameters } from '../engine/index.ts'

/**
 * The weights that TensorFlow Playground draws next: u(−½, ½) layer by layer, unit by unit, input by
 * input; every bias is 0.1. Its Reset goes on in the same stream. Source: tensorflow/playground, nn.ts.
 *
 * Overwrites the parameters. Yields after each layer.
 *
 * @param resets networks of this size drawn before this one
 */
export function* drawForeignWeights(
  { W, b }: Parameters,
  random: Random,
  resets: number,
): InChunks<void> {
  for (let network = 0; network <= resets; network++) {
    for (const weights of W) {
      for (let i = 0; i < weights.length; i++) weights[i] = random() - 0.5
      yield
    }
  }
  for (const biases of b) biases.fill(0.1)
}
