import { expect, test } from 'vitest'
import * as engine from './index.ts'

test('the public surface', () => {
  expect(Object.keys(engine).sort()).toMatchInlineSnapshot(`
    [
      "ShapeError",
      "accuracyOf",
      "applyUpdate",
      "buildHinges",
      "buildStaircase",
      "computeInputGradients",
      "computeLinearRegions",
      "cos",
      "createMlp",
      "createOptimiserState",
      "createParameters",
      "evaluate",
      "exp",
      "heads",
      "hiddenActivations",
      "initialisations",
      "initialise",
      "isHead",
      "loadBatch",
      "log",
      "losses",
      "mapTolerance",
      "montufarBound",
      "oneLayerMaximum",
      "openStream",
      "outputs",
      "parameterCount",
      "penalty",
      "rSquaredOf",
      "regionLimit",
      "regionObstacle",
      "serraBound",
      "sigmoid",
      "sin",
      "sliverArea",
      "softplus",
      "tanh",
    ]
  `)
})
