import { expect, test } from 'vitest'
import { defaultConfig } from '../../config/index.ts'
import { plotNetworkOf } from './plotNetwork.ts'

test('before its points are there a network has nameless classes and heights up to 1', () => {
  expect(
    plotNetworkOf({ config: defaultConfig, run: { points: null, layerSizes: [2, 4, 3] } }),
  ).toEqual({
    activations: defaultConfig.hidden.map((layer) => layer.activation),
    output: defaultConfig.output,
    outputs: 3,
    classes: 2,
    classNames: [],
    targetLimit: 1,
  })
})
