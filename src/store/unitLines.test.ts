import { test } from 'vitest'
import { openPlayground as open, settled, until } from '../testing/openPlayground.ts'

test('the edits of one drag are one step of undo, however long it takes, and one entry each in the link', async () => {
  const store = await open('v=1&net=tanh2')
  const { actions } = store.getState()
  const before = actions.linkNow()
  const bias = { layer: 0, to: 1, from: 'bias' } as const
  for (const value of [0.25, 0.5, 0.75]) {
    actions.editParameter(bias, value, 'gesture 7')
    actions.editParameter({ layer: 0, to: 1, from: 0 }, value, 'gesture 7')
    await settled(store)
  }
  await until(() => actions.linkNow().includes('edits=0:b1.2=0.75;w1.2.1=0.75'))
  await until(() => store.getState().history.canUndo)
  actions.undo()
  await until(() => actions.linkNow() === before)
  await until(() => !store.getState().history.canUndo)
})

test('another drag is another step', async () => {
  const store = await open('v=1&net=tanh2')
  const { actions } = store.getState()
  const bias = { layer: 0, to: 0, from: 'bias' } as const
  actions.editParameter(bias, 1, 'gesture 1')
  actions.editParameter(bias, 2, 'gesture 2')
  await settled(store)
  actions.undo()
  await until(() => actions.linkNow().includes('b1.1=1'))
})
