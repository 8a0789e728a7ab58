import { expect, test } from 'vitest'
import { changeTraining, defaultConfig, describeConfig, type RunConfig } from './index.ts'

const labels: readonly (readonly [label: string, config: RunConfig])[] = [
  ['circle · 4 tanh · η 0.1', defaultConfig],
  [
    'spiral · 8-8 tanh · η 0.1',
    {
      ...defaultConfig,
      data: { ...defaultConfig.data, set: 'spiral' },
      hidden: [
        { units: 8, activation: 'tanh' },
        { units: 8, activation: 'tanh' },
      ],
    },
  ],
  [
    'xor gate · 2 sigmoid, 3 ReLU · η 0.1',
    {
      ...defaultConfig,
      data: { ...defaultConfig.data, set: 'gates' },
      hidden: [
        { units: 2, activation: 'sigmoid' },
        { units: 3, activation: 'relu' },
      ],
    },
  ],
  [
    'sine curve · no hidden layer · η 0.03 · Adam · L2 0.003',
    changeTraining(
      { ...defaultConfig, data: { ...defaultConfig.data, set: 'curve' }, hidden: [] },
      { learningRate: 0.03, optimiser: 'adam', penalty: 'l2' },
    ),
  ],
]

test.each(labels)('%s', (label, config) => {
  expect(describeConfig(config)).toBe(label)
})
