import { describe, expect, test } from 'vitest'
import { decodeLink, defaultConfig, defaultLinkState, encodeLink } from '../../config/index.ts'
import { createOwnPoints, noOwnPoints } from '../../datasets/index.ts'
import { openPlayground, until } from '../../testing/openPlayground.ts'
import { addressOfLink, LONGEST_LINK, sharedLinks } from './shareVariants.ts'

async function linksOf(link: string, step = 0) {
  const store = await openPlayground(link)
  await until(() => store.getState().run.frame?.position.step === step)
  return sharedLinks(store.getState())
}

test('a run at its start has one link', async () => {
  const links = await linksOf('v=1&net=tanh2')
  expect(links).toMatchObject([
    { variant: 'here', hash: 'v=1&net=tanh2', says: 'Opens at the start, before any training.' },
  ])
})

describe('a trained run', () => {
  const link = 'v=1&points=100&net=tanh2&edits=0:w1.1.1=0.5;7:rate=0.03;9:batch=5&step=12'

  test('is shared as it stands, at its start, or by its weights', async () => {
    const [here, start, parameters] = await linksOf(link, 12)
    expect(here).toMatchObject({
      variant: 'here',
      hash: link,
      says:
        'Opens at epoch 2 (12 updates), computed again to the same numbers, with 1 weight or bias set by ' +
        'hand at the start and 2 changes made on the way.',
    })
    expect(start).toMatchObject({
      variant: 'start',
      hash: 'v=1&points=100&net=tanh2&rate=0.03&batch=5&edits=0:w1.1.1=0.5',
      says:
        'Opens at the start with the settings of now, as Restart does. The training so far and the ' +
        '2 changes made on the way are not in it.',
    })
    expect(parameters?.variant).toBe('parameters')
    expect(parameters?.hash).toMatch(/^v=1&points=100&net=tanh2&rate=0.03&batch=5&start=[\w-]+$/)
  })

  test('shares the very weights of now', async () => {
    const store = await openPlayground(link)
    await until(() => store.getState().run.frame?.position.step === 12)
    const [, , parameters] = sharedLinks(store.getState())
    const { journal } = decodeLink(parameters?.hash ?? '').state
    const values = journal.map(({ change }) => (change.kind === 'parameter' ? change.value : null))
    expect(values).toEqual([...(store.getState().run.frame?.parameters ?? [])])
  })
})

test('where the way is too long for a link, the exact parameters come first', async () => {
  const edits = Array.from({ length: 900 }, (_, i) => `${i + 1}:rate=0.${i % 9}1`).join(';')
  const links = await linksOf(`v=1&points=100&net=tanh2&edits=${edits}&step=950`, 950)
  expect(links.map(({ variant }) => variant)).toEqual(['parameters', 'here', 'start'])
  const [parameters, here] = links
  expect(here?.hash.length).toBeGreaterThan(LONGEST_LINK)
  expect(parameters?.hash.length).toBeLessThan(200)
})

test('a run on its way to its step is shared as where it goes', async () => {
  const link = 'v=1&net=tanh8,tanh8&edits=200000:rate=0.5&step=300000'
  const store = await openPlayground(link)
  await until(() => store.getState().run.status.state === 'replaying')
  const links = sharedLinks(store.getState())
  expect(links.map(({ variant }) => variant)).toEqual(['here', 'start'])
  expect(links[0]).toMatchObject({
    hash: link,
    epoch: null,
    says: expect.stringMatching(/^Opens after 300\D000 updates, computed .* with 1 change made on/),
  })
  store.getState().actions.cancel()
  await until(() => store.getState().run.status.state === 'paused')
  expect(sharedLinks(store.getState())[0]?.hash).not.toContain('edits')
})

describe('points of one’s own', () => {
  const own = createOwnPoints({
    ...noOwnPoints,
    x1: [-3, 3, 1],
    x2: [2, -2, 0.5],
    target: [0, 1, 1],
  })
  const config = { ...defaultConfig, data: { ...defaultConfig.data, set: 'own' as const, own } }
  const link = encodeLink({ ...defaultLinkState, config })

  test('are named in what a link carries, and can be left out', async () => {
    const [here, empty, ...others] = await linksOf(link)
    expect(others).toEqual([])
    expect(here?.hash).toBe(link)
    expect(here?.says).toBe('Opens at the start, before any training. Your own 3 points are in it.')
    expect(empty?.variant).toBe('empty')
    expect(empty?.says).toBe(
      'Opens at the start with the settings of now, on an empty plane: the 3 points of your own are not in it.',
    )
  })

  test('left out, everything else is as Restart leaves it', async () => {
    const trained = `${link}&net=tanh2&edits=0:w1.1.1=0.5;1:rate=0.03&step=2`
    const empty = (await linksOf(trained, 2)).at(-1)
    const { state } = decodeLink(empty?.hash ?? '')
    expect(state.config.data.own.x1).toEqual([])
    expect(state.config.data.own.classNames).toEqual(own.classNames)
    expect(state.config.training.learningRate).toBe(0.03)
    expect(state.journal).toHaveLength(1)
    expect(state.target.step).toBe(0)
  })

  test('do not count while other data are shown', async () => {
    const away = { ...config, data: { ...config.data, set: 'spiral' as const } }
    const [here, ...others] = await linksOf(encodeLink({ ...defaultLinkState, config: away }))
    expect(others).toEqual([])
    expect(here?.says).toBe('Opens at the start, before any training.')
  })
})

test.each([
  ['goal=train-accuracy:0.9', 'For visitors: a goal.'],
  ['lock=loss', 'For visitors: 1 locked control.'],
  ['hide=play,step', 'For visitors: 2 hidden controls.'],
  [
    'hide=play&lock=loss,noise&goal=units:4',
    'For visitors: a goal, 2 locked controls, 1 hidden control.',
  ],
])('what a link leaves its visitors is said: %s', async (words, says) => {
  const [here] = await linksOf(`v=1&${words}`)
  expect(here?.says).toBe(`Opens at the start, before any training. ${says}`)
})

test('a fresh page has no # in its address', async () => {
  const [here] = await linksOf('')
  expect(here && addressOfLink('https://example.org/mlp/', here)).toBe('https://example.org/mlp/')
})
