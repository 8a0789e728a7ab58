import { expect, test } from 'vitest'
import { openPlayground, until } from '../../testing/openPlayground.ts'
import { talkToParent } from './talkToParent.ts'

const parent = {}

/** An embedded playground, what it has said so far, and a way to speak to it. */
async function embed(link = '') {
  const store = await openPlayground(link)
  const said: Record<string, unknown>[] = []
  let hear: (event: { source: unknown; data: unknown }) => void = () => {}
  talkToParent(
    store,
    {
      parent,
      addEventListener(_, listener) {
        hear = listener
      },
    },
    (message) => said.push(structuredClone({ ...message })),
  )
  const ask = (command: object, source: unknown = parent): void =>
    hear({ source, data: { target: 'mlp-playground', version: 1, ...command } })
  const last = (type: string) => said.findLast((message) => message.type === type)
  return { store, said, ask, last }
}

test('the page around hears that the run is ready, with its losses and its link', async () => {
  const { said, store } = await embed('v=1&data=spiral')
  const { trainLoss, testLoss } = store.getState().run.frame?.metrics ?? {}
  expect(said).toMatchObject([
    { source: 'mlp-playground', version: 1, type: 'ready', status: 'paused', step: 0, epoch: 0 },
    { type: 'link', link: 'v=1&data=spiral' },
  ])
  expect(said[0]).toMatchObject({ trainLoss, testLoss })
})

test('a step is made and told, with the link that leads there', async () => {
  const { ask, last } = await embed()
  ask({ command: 'step' })
  await until(() => last('link')?.link === 'v=1&step=25')
  expect(last('state')).toMatchObject({ status: 'paused', step: 25, epoch: 1 })
})

test('while training a few messages a second are sent, however many pictures there are', async () => {
  const { ask, said, last } = await embed('v=1&net=tanh2')
  ask({ command: 'play' })
  await until(() => last('state')?.status === 'running')
  const before = said.length
  await new Promise((resolve) => setTimeout(resolve, 1100))
  expect(said.length - before).toBeLessThanOrEqual(5)
  expect(said.length - before).toBeGreaterThanOrEqual(2)
  ask({ command: 'pause' })
  await until(() => last('state')?.status === 'paused')
  ask({ command: 'restart' })
  await until(() => last('state')?.step === 0)
})

test('a link is opened, one that is damaged too', async () => {
  const { ask, last, store } = await embed()
  ask({ command: 'open', link: 'https://example.org/#v=1&data=iris&net=relu3' })
  await until(() => last('link')?.link === 'v=1&data=iris&net=relu3')
  ask({ command: 'open', link: 'v=1&data=moons&net=relu3&rate=fast' })
  await until(() => last('link')?.link === 'v=1&data=moons&net=relu3')
  expect(store.getState().notices).toHaveLength(1)
})

test('a text that is no link leaves the run as it is', async () => {
  const { ask, last, store } = await embed()
  ask({ command: 'open', link: 'v=1&data=iris&net=relu3' })
  await until(() => last('link')?.link === 'v=1&data=iris&net=relu3')
  ask({ command: 'open', link: '<script>alert(1)</script>' })
  ask({ command: 'open', link: 'https://example.org/' })
  ask({ command: 'step' })
  await until(() => last('state')?.step !== 0)
  expect(store.getState().config.data.set).toBe('iris')
})

test('nobody but the page right above is heard', async () => {
  const { ask, last } = await embed()
  ask({ command: 'open', link: 'v=1&data=iris' }, {})
  ask({ command: 'open', link: 'v=1&data=moons' }, null)
  ask({ command: 'step' })
  await until(() => last('state')?.step !== 0)
  await until(() => last('link')?.link !== '')
  expect(last('link')).toMatchObject({ link: 'v=1&step=25' })
})

test('a goal that is reached is told once, with its proof', async () => {
  const { ask, said, store } = await embed()
  const goalReached = { epoch: 3, link: 'v=1&goal=epochs:3&step=75' }
  store.setState(({ view }) => ({ view: { ...view, goalReached } }))
  ask({ command: 'step' })
  await until(() => store.getState().run.frame?.position.epoch === 1)
  expect(said.filter(({ type }) => type === 'goal')).toMatchObject([goalReached])
})
