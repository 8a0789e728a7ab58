/** ../../samples.ts: the samples at places start … start + columns − 1 of the order. */
import {
  layerAt, layerCount, nIn, nOut, order, sampleCount, sampleInputs, sampleTargets, singleTargets,
  singleX, strideBytes, targets, x,
} from './plan'

export function loadBatch(start: usize, columns: usize): void {
  const first = layerAt(0)
  const last = layerAt(layerCount() - 1)
  const places = order() + (start << 2)
  if (columns == 1) {
    gatherOne(sampleInputs(), nIn(first), places, singleX(first))
    gatherOne(sampleTargets(), nOut(last), places, singleTargets())
  } else {
    gatherRows(sampleInputs(), nIn(first), places, columns, x(first))
    gatherRows(sampleTargets(), nOut(last), places, columns, targets())
  }
}

function gatherRows(from: usize, rows: usize, places: usize, columns: usize, to: usize): void {
  const count = sampleCount() << 3
  const stride = strideBytes()
  const end = places + (columns << 2)
  for (; rows > 0; rows--, from += count, to += stride) {
    let p = to
    let i = places
    for (; i + 8 <= end; i += 8, p += 16) {
      const low = from + (load<u32>(i) << 3)
      const high = from + (load<u32>(i, 4) << 3)
      v128.store(p, v128.load_lane<f64>(high, v128.load64_zero(low), 1))
    }
    if (i < end) store<f64>(p, load<f64>(from + (load<u32>(i) << 3)))
  }
}

function gatherOne(from: usize, rows: usize, place: usize, to: usize): void {
  const count = sampleCount() << 3
  let p = from + (load<u32>(place) << 3)
  for (; rows > 0; rows--, p += count, to += 8) store<f64>(to, load<f64>(p))
}
