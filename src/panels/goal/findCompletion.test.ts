import { expect, test } from 'vitest'
import { decodeLink, encodeLink } from '../../config/index.ts'
import { createRun, walkTo } from '../../run/index.ts'
import { linkStateOf } from '../../store/index.ts'
import { openPlayground, until } from '../../testing/openPlayground.ts'
import { createCompletionFinder, measureNow } from './findCompletion.ts'

const blobs = 'v=1&data=blobs&points=40'
/** Twenty training points, two batches an epoch; 17 parameters. */
const corners = 'v=1&data=xor-corners&points=40'

async function openAt(link: string, step: number) {
  const store = await openPlayground(`${link}&step=${step}`)
  await until(() => store.getState().run.frame?.position.step === step)
  return store.getState()
}

test('a goal that was met on the way is found at its first epoch', async () => {
  const state = await openAt(blobs, 40)
  const goal = { 'train-loss': 0.3 }
  const place = createCompletionFinder(goal)(state)
  const first = state.run.records.find(({ trainLoss }) => trainLoss <= 0.3)
  expect(place).toEqual({ epoch: first?.epoch, step: first?.step })
  expect(first?.epoch).toBeGreaterThan(0)
})

test('the link to that place is of a run that meets the goal there', async () => {
  const state = await openAt(`${blobs}&goal=train-loss:0.3`, 40)
  const place = createCompletionFinder({ 'train-loss': 0.3 })(state)
  const link = encodeLink(linkStateOf(state, { step: place?.step ?? -1, examples: 0 }))
  const { state: read } = decodeLink(link)
  expect(read.goal).toEqual({ 'train-loss': 0.3 })
  const run = createRun(read.config, read.journal)
  for (const _ of walkTo(run, read.target.step, 0));
  expect(run.measure().trainLoss).toBeLessThanOrEqual(0.3)
})

test('a goal that is met where the run stands, in the middle of an epoch, is found too', async () => {
  const state = await openAt(corners, 3)
  const loss = state.run.frame?.metrics.trainLoss ?? 0
  expect(createCompletionFinder({ 'train-loss': loss })(state)).toEqual({ epoch: 1.5, step: 3 })
})

test('a goal that is not met is not found', async () => {
  expect(createCompletionFinder({ units: 3 })(await openAt(blobs, 10))).toBeNull()
})

test('a connection that is cut later still counts before', async () => {
  const state = await openAt(`${corners}&edits=20:cut.w1.1.1`, 40)
  expect(measureNow(state)?.parameters).toBe(16)
  expect(createCompletionFinder({ parameters: 16 })(state)?.step).toBe(20)
})

test('asked again of a run that went on, it looks at each record once', async () => {
  const state = await openAt(blobs, 40)
  let looks = 0
  const counted = state.run.records.map((record) => ({
    ...record,
    get trainLoss() {
      looks++
      return record.trainLoss
    },
  }))
  const upTo = (end: number) => ({
    ...state,
    run: { ...state.run, records: counted.slice(0, end) },
  })
  const find = createCompletionFinder({ 'train-loss': -1 })
  for (let end = 1; end <= counted.length; end++) expect(find(upTo(end))).toBeNull()
  expect(looks).toBe(counted.length)
})

test('in a run that began anew it looks at all records again', async () => {
  const find = createCompletionFinder({ 'train-loss': 0.3 })
  const good = await openAt(blobs, 40)
  expect(find(await openAt(`${blobs}&rate=0.00001`, 60))).toBeNull()
  expect(find(good)?.step).toBe(createCompletionFinder({ 'train-loss': 0.3 })(good)?.step)
})
