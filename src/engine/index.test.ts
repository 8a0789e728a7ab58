import { expect, test } from 'vitest'
import * as engine from './index.ts'

test('the public surface', () => {
  expect(Object.keys(engine).sort()).toMatchInlineSnapshot(`
    [
      "ShapeError",
      "accuracyOf",
      "addressOf",
      "applyUpdate",
      "checkGradients",
      "computeInputGradients",
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
      "openStream",
      "outputs",
      "parameterCount",
      "penalty",
      "rSquaredOf",
      "sigmoid",
      "sin",
      "softplus",
      "tanh",
    ]
  `)
})
