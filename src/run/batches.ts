import type { Training } from '../config/index.ts'
import { checkWhole } from '../engine/index.ts'

/** What decides batches; n is the number of training examples. */
type Batching = Pick<Training, 'batchSize' | 'sampling'>

/**
 * Examples in the batch that comes after `used` ones of an epoch: B, or what is left.
 *
 * Carried over, an epoch's last r = n mod B examples make no batch of their own: they open the next epoch,
 * whose first batch has r + B. No update comes between, so all of them meet the same parameters.
 */
export function nextBatch(how: Batching, count: number, epoch: number, used: number): number {
  const size = sizeOf(how, count)
  const opens = epoch > 0 && used === 0
  return Math.min(opens ? restOf(how, count) + size : size, count - used)
}

/** True when the epoch is over after so many examples: no further batch of it can be filled. */
export function endsEpoch(how: Batching, count: number, epoch: number, used: number): boolean {
  const waits = how.sampling === 'carried' && epoch === 0
  return count - used < (waits ? sizeOf(how, count) : 1)
}

/** Most examples that a batch can have. */
export function largestBatch(how: Batching, count: number): number {
  return sizeOf(how, count) + restOf(how, count)
}

/** Examples that each epoch carries over to the next one: n mod B, or none. */
export function restOf(how: Batching, count: number): number {
  return how.sampling === 'carried' ? count % sizeOf(how, count) : 0
}

/** B, at most the whole set. */
function sizeOf({ batchSize }: Batching, count: number): number {
  if (batchSize === 'all') return Math.max(1, count)
  checkWhole('the batch size', batchSize)
  return Math.max(1, Math.min(batchSize, count))
}
