import { expect, test } from 'vitest'
import { openPlayground as open, settled, until } from '../testing/openPlayground.ts'
import type { PlaygroundStore } from './createStore.ts'
import { guardedActions } from './guardedActions.ts'
import type { Actions } from './state.ts'

/** A playground on a link, once what the link locks is locked. */
async function openGuarded(link: string): Promise<PlaygroundStore> {
  const store = await open(link)
  const { view, actions } = store.getState()
  await actions.setControls(view.controls)
  return store
}

test('every action is guarded, or known to be free', async () => {
  const { actions } = (await open()).getState()
  const guarded = guardedActions(actions, {})
  const free = Object.keys(actions).filter(
    (name) => guarded[name as keyof Actions] === actions[name as keyof Actions],
  )
  // Whoever adds an action says here that no control leads to it, or adds it to the guard.
  expect(free.sort()).toEqual([
    ...['cancel', 'checkGradients', 'clearGhosts', 'comingEpoch', 'dismissNotice'],
    ...['endGradientCheck', 'goTo'],
    ...['linkNow', 'notify', 'openLink', 'openRun', 'pause', 'restartWorker', 'samplePoints'],
    ...['setControls', 'withdraw'],
  ])
})

test('a locked control keeps its value and says why; its value stays in the link', async () => {
  const store = await openGuarded('v=1&rate=0.3&lock=learning-rate')
  const { actions } = store.getState()
  actions.setTraining({ learningRate: 1 })
  expect(store.getState().config.training.learningRate).toBe(0.3)
  expect(store.getState().notices.at(-1)?.title).toBe('This is locked by the link.')
  expect(actions.linkNow()).toBe('v=1&rate=0.3&lock=learning-rate')
})

test('what is not locked can be changed', async () => {
  const store = await openGuarded('v=1&lock=learning-rate')
  store.getState().actions.setTraining({ batchSize: 20 })
  expect(store.getState().config.training.batchSize).toBe(20)
})

test('a change of several values is refused as a whole when one is locked', async () => {
  const store = await openGuarded('v=1&lock=learning-rate')
  store.getState().actions.setTraining({ batchSize: 20, learningRate: 1 })
  expect(store.getState().config.training).toMatchObject({ batchSize: 10, learningRate: 0.1 })
})

test('a hidden control does nothing and says nothing', async () => {
  const store = await openGuarded('v=1&hide=play,step,test-points')
  const { togglePlay, step, setView } = store.getState().actions
  togglePlay()
  step()
  setView({ showTest: true })
  await settled(store)
  expect(store.getState()).toMatchObject({
    run: { status: { state: 'paused' }, frame: { position: { step: 0 } } },
    view: { showTest: false },
    notices: [],
  })
})

test('selecting a unit and the theme are free whatever is locked', async () => {
  const store = await openGuarded('v=1&lock=edit-parameters,features,units')
  store.getState().actions.setView({ theme: 'dark', selectedUnit: { layer: 0, unit: 1 } })
  expect(store.getState().view).toMatchObject({ theme: 'dark', selectedUnit: { unit: 1 } })
})

test('undo cannot bring back what was set before the link locked it', async () => {
  const store = await open('v=1&rate=0.3')
  store.getState().actions.setTraining({ learningRate: 1 })
  await until(() => store.getState().history.canUndo)
  store.getState().actions.openLink('v=1&rate=0.3&lock=learning-rate')
  await until(() => store.getState().view.controls['learning-rate'] === 'locked')
  await settled(store)
  expect(store.getState().history).toEqual({ canUndo: false, canRedo: false })
  store.getState().actions.undo()
  await settled(store)
  expect(store.getState().config.training.learningRate).toBe(0.3)
})

test('a link with the same locks in another order is of the same visitor: undo leads back', async () => {
  const store = await openGuarded('v=1&lock=learning-rate,loss')
  const { actions, view } = store.getState()
  store.setState({ view: { ...view, controls: { 'learning-rate': 'locked', loss: 'locked' } } })
  actions.openRun('v=1&data=spiral&lock=learning-rate,loss')
  await until(() => store.getState().history.canUndo)
})

test('undo still takes back what the visitor did', async () => {
  const store = await openGuarded('v=1&lock=learning-rate')
  store.getState().actions.setTraining({ batchSize: 20 })
  await until(() => store.getState().history.canUndo)
  store.getState().actions.undo()
  await until(() => store.getState().config.training.batchSize === 10)
})

test('all controls can be shown again, and then leave the link', async () => {
  const store = await openGuarded('v=1&hide=play&lock=loss')
  await store.getState().actions.setControls({})
  store.getState().actions.setLoss('squared')
  expect(store.getState().config.loss).toBe('squared')
  expect(store.getState().actions.linkNow()).toBe('v=1&loss=squared')
})

test('of controls that are set in quick succession the last ones hold', async () => {
  const store = await open()
  const { setControls } = store.getState().actions
  const first = setControls({ loss: 'locked' })
  await Promise.all([first, setControls({})])
  store.getState().actions.setLoss('squared')
  expect(store.getState().config.loss).toBe('squared')
})
