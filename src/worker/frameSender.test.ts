import { expect, test } from 'vitest'
import { defaultConfig, type RunConfig } from '../config/index.ts'
import { connectServer, loadRequest, smallView, until } from '../testing/connectServer.ts'

/** Pictures of it take longer than the changes of a drag are apart. */
const large: RunConfig = {
  ...defaultConfig,
  hidden: Array.from({ length: 6 }, () => ({ units: 32, activation: 'tanh' })),
}

test('changes that come faster than pictures can be made are seen on their way', async () => {
  let frames = 0
  const server = connectServer(async () => void frames++)
  await server.load(loadRequest(large, { view: { ...smallView, plotSize: 60 } }))
  await until(() => frames === 2)
  let isDragging = true
  const at = { layer: 0, to: 0, from: 0 }
  const drag = async (): Promise<void> => {
    for (let value = 0; isDragging; value++) {
      void server.change({ kind: 'parameter', at, value: value % 2 })
      await new Promise((resolve) => setTimeout(resolve, 3))
    }
  }
  const dragged = drag()
  await until(() => frames === 5)
  isDragging = false
  await dragged
  expect(await server.digest()).not.toBe('')
})
