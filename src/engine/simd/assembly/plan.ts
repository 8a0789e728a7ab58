import { TABLES_END } from './tables'

/**
 * Where everything of a network lies in its memory: numbers and addresses that the TypeScript side
 * (../layout.ts) writes once. One memory holds one network, so the plan has a fixed address.
 */
export const PLAN: usize = TABLES_END

@inline function word(offset: usize): usize { return load<u32>(PLAN + offset) }
@inline function number(offset: usize): f64 { return load<f64>(PLAN + offset) }

/** Layers after the input. */
@inline export function layerCount(): usize { return word(0) }
/** Bytes between rows. */
@inline export function strideBytes(): usize { return word(4) }
/** One of OUTPUT_… in heads.ts. */
@inline export function output(): usize { return word(8) }
@inline export function targets(): usize { return word(12) }
@inline export function preActivations(): usize { return word(16) }

/** The set of samples, row by row, and the order of an epoch as u32. */
@inline export function sampleCount(): usize { return word(20) }
@inline export function sampleInputs(): usize { return word(24) }
@inline export function sampleTargets(): usize { return word(28) }
@inline export function order(): usize { return word(32) }

@inline export function parameterCount(): usize { return word(36) }
@inline export function parameters(): usize { return word(40) }
@inline export function gradients(): usize { return word(44) }
@inline export function optimiserMemory(): usize { return word(48) }
@inline export function optimiser(): usize { return word(52) }
@inline export function penalty(): usize { return word(56) }
/** z and y of the output layer for batches of one. */
@inline export function singleZ(): usize { return word(60) }
@inline export function singleTargets(): usize { return word(64) }
/** One of LOSS_… in heads.ts. */
@inline export function loss(): usize { return word(68) }
@inline export function learningRate(): f64 { return number(72) }
@inline export function momentum(): f64 { return number(80) }
@inline export function lambda(): f64 { return number(88) }
/** The two partial sums of a loss. */
export const SUMS: usize = PLAN + 96

/** The record of a layer after the input, from 0. */
@inline export function layerAt(index: usize): usize { return PLAN + 128 + (index << 6) }
export const LAYER_BYTES: usize = 64
@inline export function nIn(layer: usize): usize { return load<u32>(layer) }
@inline export function nOut(layer: usize): usize { return load<u32>(layer, 4) }
@inline export function activation(layer: usize): usize { return load<u32>(layer, 8) }
@inline export function W(layer: usize): usize { return load<u32>(layer, 12) }
@inline export function b(layer: usize): usize { return load<u32>(layer, 16) }
@inline export function dW(layer: usize): usize { return load<u32>(layer, 20) }
@inline export function db(layer: usize): usize { return load<u32>(layer, 24) }
/** Inputs, outputs and δ of the layer, a row a unit. */
@inline export function x(layer: usize): usize { return load<u32>(layer, 28) }
@inline export function h(layer: usize): usize { return load<u32>(layer, 32) }
@inline export function delta(layer: usize): usize { return load<u32>(layer, 36) }
/** The same as plain vectors, for batches of one. */
@inline export function singleX(layer: usize): usize { return load<u32>(layer, 40) }
@inline export function singleH(layer: usize): usize { return load<u32>(layer, 44) }
@inline export function singleDelta(layer: usize): usize { return load<u32>(layer, 48) }
