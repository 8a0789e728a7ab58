import { expect, test } from 'vitest'
import * as engine from './index.ts'

test('the public surface', () => {
  expect(Object.keys(engine).sort()).toMatchInlineSnapshot(`
    [
      "ShapeError",
      "accuracyOf",
      "applyUpdate",
      "computeInputGradients",
      "cos",
      "createMlp",
      "createOptimiserState",
      "createParameters",
      "createSimdEngine",
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
      "typescriptEngine",
    ]
  `)
})
