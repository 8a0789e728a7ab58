import { expect, test } from 'vitest'
import {
  openPlayground as open,
  servers,
  settled,
  until,
  weights,
} from '../testing/openPlayground.ts'

test('the worker follows the point in hand while the drawer is open, and only then', async () => {
  const store = await open('v=1&inside=weights&point=3')
  await until(() => store.getState().run.frame?.point?.point === 2)
  const { setView } = store.getState().actions
  setView({ point: 5 })
  await until(() => store.getState().run.frame?.point?.point === 5)
  setView({ inside: null })
  await until(() => store.getState().run.frame?.point === null)
  setView({ inside: 'chain' })
  await until(() => store.getState().run.frame?.point?.point === 5)
})

test('a step trains one epoch and says its losses', async () => {
  const store = await open()
  store.getState().actions.step()
  await until(() => store.getState().run.frame?.position.epoch === 1)
  expect(store.getState().run.records.map((record) => record.epoch)).toEqual([0, 1])
})

test('a network that cannot be trained refuses Play and Step, and says why', async () => {
  const store = await open('v=1&net=threshold2')
  const { play, step, togglePlay } = store.getState().actions
  for (const act of [play, step, togglePlay]) {
    act()
    await settled(store)
    expect(store.getState().run.status).toEqual({ state: 'paused', reason: 'asked' })
    expect(store.getState().run.frame?.position.step).toBe(0)
    const [notice] = store.getState().notices
    expect(notice?.title).toBe('This network cannot be trained.')
    expect(notice?.details[0]).toContain('the slope of a step is 0 almost everywhere')
    store.getState().actions.dismissNotice(notice?.id ?? 0)
  }
})

test('choosing a threshold output sets the perceptron rule, and undo takes both back', async () => {
  const store = await open('v=1&data=gates&net=none')
  const before = store.getState().config
  store.getState().actions.setOutput('threshold')
  await until(() => store.getState().history.canUndo)
  expect(store.getState().config.training).toMatchObject({ learningRate: 1, batchSize: 1 })
  expect(store.getState().actions.linkNow()).toContain('net=none&out=threshold&rate=1&batch=1')
  store.getState().actions.undo()
  await until(() => store.getState().config.output === 'sigmoid')
  expect(store.getState().config).toEqual(before)
})

test('undo brings a trained network back after its structure was changed', async () => {
  const store = await open('v=1&step=100')
  await until(() => store.getState().run.frame?.position.step === 100)
  const trained = weights(store)
  const records = store.getState().run.records
  store.getState().actions.addLayer(1)
  await until(() => store.getState().run.frame?.position.step === 0)
  expect(store.getState().run.layerSizes).toEqual([2, 4, 4, 1])
  await until(() => store.getState().history.canUndo)
  store.getState().actions.undo()
  await until(() => store.getState().run.frame?.position.step === 100)
  expect(weights(store)).toEqual(trained)
  expect(store.getState().run.records).toEqual(records)
  await until(() => store.getState().history.canRedo)
  store.getState().actions.redo()
  await until(() => store.getState().run.frame?.position.step === 0)
  expect(store.getState().config.hidden).toHaveLength(2)
})

test('while undo brings a run back, its link is of where it stood', async () => {
  const store = await open('v=1&step=100')
  await until(() => store.getState().run.frame?.position.step === 100)
  store.getState().actions.newWeights()
  await until(() => store.getState().history.canUndo)
  store.getState().actions.undo()
  expect(store.getState().run.frame).toBeNull()
  expect(store.getState().actions.linkNow()).toBe('v=1&step=100')
})

test('undo takes a hand edit back', async () => {
  const store = await open()
  const before = weights(store)
  store.getState().actions.editParameter({ layer: 0, to: 0, from: 0 }, 7)
  await until(() => weights(store)[0] === 7)
  store.getState().actions.undo()
  await settled(store)
  expect(weights(store)).toEqual(before)
})

test('a slider drag is one undo', async () => {
  const store = await open()
  for (const noise of [0.1, 0.2, 0.3]) store.getState().actions.setData({ noise })
  await until(() => store.getState().history.canUndo)
  await settled(store)
  store.getState().actions.undo()
  await settled(store)
  expect(store.getState().config.data.noise).toBe(0)
  expect(store.getState().history.canUndo).toBe(false)
})

test('a second edit of one weight is in the link, also when another was edited in between', async () => {
  const store = await open()
  const { editParameter, linkNow } = store.getState().actions
  editParameter({ layer: 0, to: 0, from: 0 }, 1)
  editParameter({ layer: 0, to: 0, from: 1 }, 2)
  await until(() => weights(store)[1] === 2)
  expect(linkNow()).toBe('v=1&edits=0:w1.1.1=1;w1.1.2=2')
  editParameter({ layer: 0, to: 0, from: 0 }, 3)
  await until(() => weights(store)[0] === 3)
  expect(linkNow()).toBe('v=1&edits=0:w1.1.1=3;w1.1.2=2')
})

test('restart goes to step 0 with the same weights, edits made there included', async () => {
  const store = await open()
  store.getState().actions.editParameter({ layer: 0, to: 1, from: 1 }, 2)
  await until(() => weights(store).includes(2))
  const start = weights(store)
  store.getState().actions.step()
  await until(() => store.getState().run.frame?.position.epoch === 1)
  store.getState().actions.restart()
  await until(() => store.getState().run.frame?.position.step === 0)
  expect(weights(store)).toEqual(start)
})

test('restart keeps the hyper-parameters that are set now', async () => {
  const store = await open()
  store.getState().actions.step()
  await until(() => store.getState().run.frame?.position.epoch === 1)
  store.getState().actions.setTraining({ learningRate: 0.5 })
  await settled(store)
  store.getState().actions.restart()
  await settled(store)
  expect(store.getState().config.training.learningRate).toBe(0.5)
  expect(store.getState().run.startTraining.learningRate).toBe(0.5)
  expect(store.getState().run.journal).toEqual([])
})

test('new weights change the weights and keep the points', async () => {
  const store = await open()
  const before = weights(store)
  const points = store.getState().run.points
  store.getState().actions.newWeights()
  await settled(store)
  expect(weights(store)).not.toEqual(before)
  expect(store.getState().run.points?.x1).toEqual(points?.x1)
})

test('a link made after live changes opens to the same bits', async () => {
  const store = await open()
  store.getState().actions.step()
  await until(() => store.getState().run.frame?.position.epoch === 1)
  store.getState().actions.setTraining({ learningRate: 0.3, optimiser: 'adam' })
  await settled(store)
  store.getState().actions.step()
  await until(() => store.getState().run.frame?.position.epoch === 2)
  const link = store.getState().actions.linkNow()
  const other = await open(link)
  await until(() => other.getState().run.frame?.position.epoch === 2)
  expect(weights(other)).toEqual(weights(store))
  expect(other.getState().config.training.optimiser).toBe('adam')
  expect(other.getState().actions.linkNow()).toBe(link)
})

test('a lost worker is reported, started again, and the run computed to where it was', async () => {
  const store = await open('v=1&step=200')
  await until(() => store.getState().run.frame?.position.step === 200)
  const before = weights(store)
  servers[0]?.kill()
  await until(() => store.getState().run.frame?.position.step === 200 && servers.length === 2)
  expect(weights(store)).toEqual(before)
  expect(store.getState().notices.map((notice) => notice.title)).toEqual([
    'The training worker stopped and was started again.',
  ])
})

test('a damaged link opens a working page and says what was mended', async () => {
  const store = await open('v=1&rate=abc&batch=0')
  expect(store.getState().config.training.learningRate).toBe(0.1)
  expect(store.getState().notices[0]?.details.length).toBeGreaterThan(0)
})

test('the last input cannot be taken away', async () => {
  const store = await open()
  store.getState().actions.toggleFeature('x1')
  store.getState().actions.toggleFeature('x2')
  expect(store.getState().config.features).toEqual(['x2'])
  expect(store.getState().notices.at(-1)?.title).toBe('The network needs at least one input.')
})

test('training that diverges leaves a run that can be taken back and goes on', async () => {
  const store = await open('v=1&data=plane&net=none&rate=50')
  store.getState().actions.setView({ epochsPerSecond: null })
  store.getState().actions.play()
  await until(() => store.getState().run.divergence !== null)
  const { divergence } = store.getState().run
  store.getState().actions.goTo(divergence?.lastGood.step ?? 0)
  await until(() => store.getState().run.divergence === null)
  store.getState().actions.setTraining({ learningRate: 0.01 })
  store.getState().actions.step()
  await until(
    () => (store.getState().run.frame?.position.step ?? 0) > (divergence?.lastGood.step ?? 0),
  )
  expect(store.getState().run.divergence).toBeNull()
})

test('a pinned unit that is taken away is no longer pinned', async () => {
  const store = await open()
  store.getState().actions.setView({ selectedUnit: { layer: 0, unit: 3 } })
  store.getState().actions.setUnits(0, 4)
  expect(store.getState().view.selectedUnit).toEqual({ layer: 0, unit: 3 })
  store.getState().actions.setUnits(0, 3)
  expect(store.getState().view.selectedUnit).toBeNull()
})

test('a step asked of a dead worker is done by the next one', async () => {
  const store = await open('v=1&step=50')
  await until(() => store.getState().run.frame?.position.step === 50)
  servers[0]?.terminate()
  store.getState().actions.step()
  servers[0]?.kill()
  await until(() => store.getState().run.frame?.position.step === 75)
  expect(servers).toHaveLength(2)
})

test('what was said of one link does not stand over the next', async () => {
  const store = await open('v=1&rate=abc')
  expect(store.getState().notices).toHaveLength(1)
  store.getState().actions.openLink('v=1&data=moons')
  await until(() => store.getState().config.data.set === 'moons')
  expect(store.getState().notices).toEqual([])
})

test('a gradient check pauses the run and leaves it where it is', async () => {
  const store = await open()
  store.getState().actions.play()
  await until(() => store.getState().run.status.state === 'running')
  const report = await store.getState().actions.checkGradients(() => {})
  expect(report).toMatchObject({ isComplete: true, agrees: true, total: 17 })
  await until(() => store.getState().run.status.state === 'paused')
  expect(store.getState().run.frame?.position).toEqual(report?.position)
})
