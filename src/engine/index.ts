/**
 * The mathematics of a multi-layer perceptron in float64, with the same bits on every machine.
 *
 * Layer ℓ of L hidden layers: z = W·h_prev + b, h = g(z), with h⁰ = x and f = o(z^(L+1)). W is nOut × nIn,
 * row-major: `W[to * nIn + from]`. Gradients of the loss carry the prefix d; δ = ∂L/∂z. All parameters
 * of a network lie in one array (parameters.ts); samples and activations lie row by row, one row a
 * feature or unit, the samples side by side (mlp.ts, samples.ts).
 *
 * One step: loadBatch → forward → backward → applyUpdate. None of these allocates.
 *
 * The order of all floating-point operations is fixed, and is part of a run's identity:
 * - z = b, then + W[o][i]·x[i] in the order of i; dh = 0, then + W[o][i]·dz[o] in the order of o.
 * - A sum over samples is two, over even and odd positions, each from +0, then added. A batch of odd
 *   size has one more column whose activations and output delta are +0, which changes neither sum.
 * - Sums over the outputs of a head run in index order from +0; those of sparsemax's threshold in
 *   descending order, equals in index order (heads/).
 * - w ← w − k·g with k = η/B, after all gradients of the step are there.
 * Kernels may tile and unroll as they like within that order; no product is fused with an addition.
 * exp, log, tanh, sin, … are our own (elementary/), since those of `Math` differ between browsers.
 *
 * All this exists twice: as TypeScript to be read, and in simd/ as its twin for WebAssembly with the same
 * bits. `Engine` is what both look like from outside.
 */
export { slopesOf } from './activations.ts'
export type { Architecture, HiddenActivation, Loss, Output } from './architecture.ts'
export {
  heads,
  hiddenActivations,
  isHead,
  isThreshold,
  losses,
  outputs,
} from './architecture.ts'
export { checkWhole } from './checkArchitecture.ts'
export type { Curve } from './constructive.ts'
export { buildHinges, buildStaircase } from './constructive.ts'
export { createMlp } from './createMlp.ts'
export { exp } from './elementary/exp.ts'
export { log } from './elementary/log.ts'
export { sigmoid } from './elementary/sigmoid.ts'
export { softplus } from './elementary/softplus.ts'
export { tanh } from './elementary/tanh.ts'
export { cos, sin } from './elementary/trigonometry.ts'
export type { Engine } from './engine.ts'
export { typescriptEngine } from './engine.ts'
export type { EngineName } from './engineName.ts'
export type { Evaluation } from './evaluation.ts'
export { accuracyOf, evaluate, evaluateInChunks, rSquaredOf } from './evaluation.ts'
export type { Comparison, GradientCheck, Kink } from './gradientCheck.ts'
export { checkGradients, gradientObstacle } from './gradientCheck.ts'
export type { KinkCause } from './gradientKinks.ts'
export { lossesOf, outputsOf } from './heads/ofSamples.ts'
export type { HeldParameters } from './held.ts'
export { createHeldParameters, keepHeld, putBackHeld, putToRest } from './held.ts'
export type { InChunks } from './inChunks.ts'
export { finish } from './inChunks.ts'
export type { Initialisation, InitialisationOptions } from './initialisation.ts'
export { initialisations, initialise, initialiseByLayer } from './initialisation.ts'
export { computeInputGradients } from './inputGradients.ts'
export type { Learner } from './learner.ts'
export type { Mlp } from './mlp.ts'
export { applyUpdate } from './optimisers/applyUpdate.ts'
export type { StepSettings } from './optimisers/settings.ts'
export type { OptimiserState } from './optimisers/state.ts'
export { createOptimiserState } from './optimisers/state.ts'
export type { ParameterAddress, Parameters } from './parameters.ts'
export { addressOf, createParameters, parameterCount, placeOf } from './parameters.ts'
export { penalty } from './penalty.ts'
export type { Margin, ThresholdUnit } from './perceptron/margin.ts'
export { findMargin, mistakeBound, searchMargin } from './perceptron/margin.ts'
export type { Separation } from './perceptron/separation.ts'
export { searchSeparation } from './perceptron/separation.ts'
export type { Stream } from './random.ts'
export { openStream } from './random.ts'
export { montufarBound, oneLayerMaximum, serraBound } from './regions/bounds.ts'
export { mapTolerance } from './regions/distinctMaps.ts'
export type { LinearRegions } from './regions/linearRegions.ts'
export { computeLinearRegions } from './regions/linearRegions.ts'
export { sliverArea } from './regions/pieces.ts'
export type { Rectangle, RegionOptions } from './regions/regionInput.ts'
export { regionLimit, regionObstacle } from './regions/regionInput.ts'
export type { Samples } from './samples.ts'
export { loadBatch } from './samples.ts'
export { ShapeError } from './shapeError.ts'
export { createSimdEngine } from './simd/createSimdEngine.ts'
export type { Instantiate, TwinExports, TwinInstance } from './simd/instance.ts'
