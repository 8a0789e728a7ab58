import type { Sampling } from '../config/index.ts'
import { openStream } from '../engine/index.ts'

/**
 * Writes the order in which an epoch visits the n training examples into `order[0 … n − 1]`.
 *
 * It depends on the seed and the epoch only, so any epoch can be drawn again without the ones before.
 * shuffled: Fisher–Yates (Durstenfeld 1964) · replacement: n independent draws · ordered: 0 … n − 1 ·
 * carried: so too in epoch 0; later the last `rest` examples, which the epoch before had no batch for,
 * come first.
 *
 * @param rest n mod B, used by `carried` only
 */
export function drawOrder(
  order: Uint32Array,
  sampling: Sampling,
  orderSeed: number,
  epoch: number,
  rest: number,
): void {
  const n = order.length
  for (let i = 0; i < n; i++) order[i] = i
  if (sampling === 'ordered') return
  if (sampling === 'carried') {
    if (epoch > 0) for (let i = 0; i < n; i++) order[i] = (n - rest + i) % n
    return
  }
  const stream = openStream(orderSeed, 'order', epoch)
  if (sampling === 'replacement') {
    for (let i = 0; i < n; i++) order[i] = stream.below(n)
    return
  }
  for (let i = n - 1; i > 0; i--) {
    const j = stream.below(i + 1)
    const kept = order[i]
    order[i] = order[j]
    order[j] = kept
  }
}
