import { expect, test } from 'vitest'
import { openPlayground as open, until } from '../testing/openPlayground.ts'

test('what a link locks is refused from the moment the link is open, also in the first one', async () => {
  const store = await open()
  let isTried = false
  store.subscribe(({ config, actions }) => {
    if (isTried || config.training.learningRate !== 0.3) return
    isTried = true
    actions.setTraining({ learningRate: 1 })
  })
  store.getState().actions.openLink('v=1&rate=0.3&lock=learning-rate')
  await until(() => isTried)
  expect(store.getState().config.training.learningRate).toBe(0.3)
})
