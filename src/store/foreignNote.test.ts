import { expect, test } from 'vitest'
import { openPlayground as open, until } from '../testing/openPlayground.ts'
import type { PlaygroundStore } from './createStore.ts'

const link = 'dataset=xor&networkShape=3&seed=0.47097'

async function noteOf(store: PlaygroundStore) {
  await until(() => store.getState().notices.length > 0)
  return store.getState().notices.at(-1)
}

test('a link of TensorFlow Playground opens by its rules with one note, which offers ours', async () => {
  const store = await open(link)
  const note = await noteOf(store)
  expect(note).toMatchObject({
    tone: 'info',
    title: 'This run goes by TensorFlow Playground’s rules.',
    details: ['Points, first weights and batches come about as they do there, number by number.'],
    action: { label: 'Use our own rules' },
  })
  const drawn = store.getState().run.points?.x1
  note?.action?.run()
  await until(() => store.getState().run.points?.x1 !== drawn && store.getState().history.canUndo)
  expect(store.getState().config).toMatchObject({
    rules: null,
    data: { set: 'xor-quadrants' },
    hidden: [{ units: 3, activation: 'tanh' }],
  })
  store.getState().actions.undo()
  await until(() => store.getState().config.rules !== null)
  expect(store.getState().config.rules?.seedText).toBe('0.47097')
})

test('what was mended in the link stands in the same note', async () => {
  const store = await open(`${link}&noise=-3`)
  const note = await noteOf(store)
  expect(note?.details.slice(1)).toEqual(['Noise “-3” is below 0; 0 is used.'])
  expect(store.getState().notices).toHaveLength(1)
})

test('the note of one link goes when another is opened', async () => {
  const store = await open(link)
  await noteOf(store)
  store.getState().actions.openLink('v=1&seed=3')
  await until(() => store.getState().config.seeds.seed === 3)
  expect(store.getState().notices).toEqual([])
})

test('our own rules do nothing to a run that has them already', async () => {
  const store = await open(link)
  const note = await noteOf(store)
  store.getState().actions.chooseDataset('moons')
  const { config } = store.getState()
  note?.action?.run()
  expect(store.getState().config).toBe(config)
})
