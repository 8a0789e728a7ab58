/** What the TypeScript side calls. Addresses in bytes; everything else stands in the plan. */
import { activate, SIGMOID, TANH } from './activations'
import { exp, logOfSum, softplus } from './elementary'
import {
  addLosses as addLossesOf, backwardBatch, backwardSingle, deltasBelow, forwardBatch,
  forwardLayer, forwardSingle, gatherSingle, gradientsOfLayer, scatterActivations, scatterDeltas,
} from './network'
import { layerCount } from './plan'
import { loadBatch } from './samples'
import { update } from './update'

export function forward(columns: i32): void {
  if (columns != 1) {
    forwardBatch(columns)
    return
  }
  gatherSingle()
  forwardSingle()
  scatterActivations()
}

export function backward(columns: i32): void {
  if (columns != 1) {
    backwardBatch(columns)
    return
  }
  gatherSingle()
  backwardSingle()
  scatterDeltas()
}

export function addLosses(columns: i32, first: i32): void {
  addLossesOf(columns, first)
}

/** The batch from the samples, forward, backward: everything of a step but the update. */
export function learn(start: i32, columns: i32): void {
  loadBatch(start, columns)
  if (columns == 1) {
    forwardSingle()
    backwardSingle()
  } else {
    forwardBatch(columns)
    backwardBatch(columns)
  }
}

/** A whole step. */
export function step(start: i32, columns: i32): void {
  learn(start, columns)
  update(columns)
}

/** One of the 3·layers − 1 parts of `learn` with at least two columns. */
export function learnPart(part: i32, start: i32, columns: i32): void {
  const layers = <i32>layerCount()
  if (part == 0) loadBatch(start, columns)
  const back = part - layers
  const layer = layers - 1 - (back >> 1)
  if (back < 0) forwardLayer(part, columns)
  else if (back & 1) deltasBelow(layer, columns)
  else gradientsOfLayer(layer, columns)
}

/** The update after all parts of `learn`. */
export function finish(columns: i32): void {
  update(columns)
}

/** The elementary functions on vectors in place, for the comparison with their TypeScript twins. */
export function tanhs(start: usize, end: usize): void {
  activate(TANH, start, end)
}

export function sigmoids(start: usize, end: usize): void {
  activate(SIGMOID, start, end)
}

export function exps(start: usize, end: usize): void {
  for (; start < end; start += 16) v128.store(start, exp(v128.load(start)))
}

export function softpluses(start: usize, end: usize): void {
  for (; start < end; start += 16) v128.store(start, softplus(v128.load(start)))
}

export function logs(start: usize, end: usize): void {
  for (; start < end; start += 8) store<f64>(start, logOfSum(load<f64>(start)))
}
