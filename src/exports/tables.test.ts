import { expect, test } from 'vitest'
import { defaultConfig } from '../config/index.ts'
import { createRun } from '../run/index.ts'
import { lossCsv, type ParameterTable, parametersCsv, parametersJson } from './index.ts'

const architecture = {
  layerSizes: [2, 2, 1],
  hidden: ['tanh'],
  output: 'sigmoid',
  loss: 'cross-entropy',
} as const
const values = Float64Array.of(0.1, -0, 1 / 3, 5e-324, 1e21, 2, -3, 4, 5)
const table: ParameterTable = {
  title: 'A "run"',
  epoch: 3,
  step: 30,
  architecture,
  inputs: ['x₁', 'length, cm'],
  values,
}

test('parameters in JSON read back as the same float64 numbers, layer by layer', () => {
  const { layers, ...head } = JSON.parse(parametersJson(table))
  expect(layers).toEqual([
    {
      function: 'tanh',
      W: [
        [0.1, -0],
        [1 / 3, 5e-324],
      ],
      b: [1e21, 2],
    },
    { function: 'sigmoid', W: [[-3, 4]], b: [5] },
  ])
  expect(head).toMatchObject({ title: 'A "run"', epoch: 3, step: 30, layerSizes: [2, 2, 1] })
})

test('parameters in CSV are a line each, with a name that holds a comma in quotes', () => {
  expect(parametersCsv(table).trimEnd().split('\n')).toEqual([
    'layer,kind,unit,input,value',
    '1,weight,1,x₁,0.1',
    '1,weight,1,"length, cm",-0.0',
    '1,bias,1,,1e+21',
    '1,weight,2,x₁,0.3333333333333333',
    '1,weight,2,"length, cm",5e-324',
    '1,bias,2,,2',
    '2,weight,1,h1,-3',
    '2,weight,1,h2,4',
    '2,bias,1,,5',
  ])
})

test('the losses in CSV are those of the curve, with empty cells where there are no test points', () => {
  const run = createRun({ ...defaultConfig, data: { ...defaultConfig.data, share: 1 } })
  run.stepBatch()
  const [head, first] = lossCsv(run.records, true).split('\n')
  expect(head).toBe('epoch,step,train_loss,test_loss,penalty,train_accuracy,test_accuracy')
  const { trainLoss, trainScore } = run.records[0]
  expect(first).toBe(`0,0,${trainLoss},,0,${trainScore},`)
  expect(lossCsv([], false)).toContain('train_r_squared')
})
