import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { decodeLink } from '../config/index.ts'
import { createRun, walkEpochs } from '../run/index.ts'
import type { Report } from './report.ts'

const program = fileURLToPath(new URL('../tooling/program.mjs', import.meta.url))

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the program as `npm run --silent replay -- …` does. */
function replay(words: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, 'replay', ...words])
    let out = ''
    let err = ''
    child.stdout.on('data', (text) => {
      out += text
    })
    child.stderr.on('data', (text) => {
      err += text
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ status, out, err }))
    child.stdin.end(input)
  })
}

async function report(...words: string[]): Promise<Report> {
  const { status, out } = await replay([...words, '--json'])
  expect(status).toBe(0)
  expect(out.split('\n')).toHaveLength(2)
  return JSON.parse(out)
}

test('the JSON of a run has what is documented, in this order', async () => {
  const link = 'https://example.org/mlp/#v=1&data=moons&points=40&loss=cross-entropy'
  const got = await report(link, '--epochs', '20', '--curve', '0,1,10')
  expect(Object.keys(got)).toEqual([
    ...['link', 'canonical', 'repairs', 'layerSizes', 'parameters', 'points', 'initial', 'final'],
    ...['losses', 'accuracy', 'epochs', 'diverged', 'samplesPerSecond', 'digest', 'goal'],
  ])
  expect(got).toMatchObject({
    link,
    canonical: 'v=1&data=moons&points=40',
    repairs: [],
    layerSizes: [2, 4, 1],
    parameters: 17,
    epochs: 20,
    diverged: null,
    goal: null,
  })
  expect(got.losses.map(({ epoch }) => epoch)).toEqual([0, 1, 10, 20])
  expect(got.points.train).toHaveLength(20)
  expect(got.points.test).toHaveLength(20)
  expect(got.points.train.every(([, , target]) => target === 0 || target === 1)).toBe(true)
  expect(got.initial.weights.map((W) => W.map((row) => row.length))).toEqual([[2, 2, 2, 2], [4]])
  expect(got.final.biases.map((b) => b.length)).toEqual([4, 1])
  expect(got.samplesPerSecond).toBeGreaterThan(0)
})

test('the run is the page’s: same losses, same parameters, same bits', async () => {
  const { state } = decodeLink('v=1&data=moons&points=40&edits=0:b1.1=2;9:rate=0.3')
  const run = createRun(state.config, state.journal)
  const first = run.measure()
  for (const _ of walkEpochs(run, 7));
  const got = await report(
    'v=1&data=moons&points=40&edits=0:b1.1=2;9:rate=0.3',
    '--epochs=7',
    '--curve=0',
  )
  expect(got.initial.biases[0]![0]).toBe(2)
  expect(got.digest).toBe(run.digest())
  const { trainLoss, testLoss, trainScore, testScore } = run.measure()
  expect(got.losses).toEqual([
    { epoch: 0, train: first.trainLoss, test: first.testLoss },
    { epoch: 7, train: trainLoss, test: testLoss },
  ])
  expect(got.accuracy).toEqual({ train: trainScore, test: testScore })
  const values = got.final.weights.flatMap((W, layer) => [...W.flat(), ...got.final.biases[layer]!])
  expect(values).toEqual([...run.parameters.values])
})

test('without --epochs a run ends where its link says, at a part of an epoch too', async () => {
  const got = await report('v=1&data=moons&points=40&step=5&example=3')
  expect(got.epochs).toBe(2.5)
  expect(got.losses.map(({ epoch }) => epoch)).toEqual([2.5])
  expect((await report('v=1&data=moons&points=40', '--curve', '3')).epochs).toBe(3)
  expect((await report('')).epochs).toBe(0)
})

test('a network that cannot be trained stays at step 0, and the repairs say why', async () => {
  const asked = await report('v=1&net=threshold2&step=40')
  expect(asked.epochs).toBe(0)
  expect(asked.final).toEqual(asked.initial)
  expect(asked.canonical).toBe('v=1&net=threshold2')
  expect(asked.repairs).toHaveLength(1)
  expect(asked.repairs[0]).toContain('stays at step 0. Layer 1 has threshold units')
  const wished = await report('v=1&net=threshold2', '--epochs', '3')
  expect(wished).toMatchObject({ epochs: 0, losses: [{ epoch: 0 }] })
  expect(wished.repairs).toHaveLength(1)
  expect((await report('v=1&net=threshold2')).repairs).toEqual([])
})

test('regression has no accuracy, tanh targets −1 and 1, classes their numbers', async () => {
  expect((await report('v=1&data=plane&points=40')).accuracy).toBeNull()
  const targets = async (link: string): Promise<unknown[]> =>
    [...new Set((await report(link)).points.train.map(([, , target]) => target))].sort()
  expect(await targets('v=1&out=tanh')).toEqual([-1, 1])
  expect(await targets('v=1&data=iris&out=sparsemax')).toEqual([0, 1, 2])
})

test('a run that diverges says why and where it stands', async () => {
  const got = await report('v=1&data=plane&rate=100', '--epochs', '50')
  expect(got.diverged).toMatch(/^Training stopped at update \d+, .*\.$/)
  expect(got.epochs).toBeLessThan(50)
  expect(got.final.weights.flat(2).every(Number.isFinite)).toBe(true)
})

test('a repaired link runs, and says what was repaired', async () => {
  const got = await report('v=1&rate=1000')
  expect(got.repairs).toEqual(['Learning rate “1000” is above 100; 100 is used.'])
  expect(got.canonical).toBe('v=1&rate=100')
})

test('text for people', async () => {
  const { status, out } = await replay(['v=1&data=moons&points=40&rate=1000', '--epochs', '2'])
  expect(status).toBe(0)
  expect(out).toContain('moons · 4 tanh · η 100 · sigmoid with cross-entropy\n')
  expect(out).toContain('Network 2-4-1 with 17 parameters, 20 training and 20 test points.\n')
  expect(out).toContain('Note: Learning rate “1000” is above 100; 100 is used.\n')
  expect(out).toMatch(/\nAccuracy \d[\d.]* % on training, \d[\d.]* % on test points\.\n/)
  expect(out).toMatch(/\nDigest [0-9a-f]{64}\n$/)
})

describe('many links on standard input', () => {
  test('one line for each in order; a bad one in the middle does not stop the others', async () => {
    const lines = ['v=1&points=40&step=2', 'hello world', '', '#seed=3&points=40']
    const { status, out } = await replay(['--stdin'], `${lines.join('\r\n')}\n`)
    expect(status).toBe(1)
    const got = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(got.map(({ link }) => link)).toEqual(lines.filter((line) => line !== ''))
    expect(got[1]).toEqual({
      link: 'hello world',
      error: '“hello world” is not a link: it names no setting of a run.',
    })
    expect(got[2].canonical).toBe('v=1&points=40&seed=3')
  })

  test('exit 0 when all ran', async () => {
    const { status, out } = await replay(['--stdin', '--epochs', '1'], 'v=1&points=40\nv=1&seed=3')
    expect(status).toBe(0)
    expect(out.trimEnd().split('\n')).toHaveLength(2)
  })
})

describe('a goal', () => {
  const easy = 'v=1&data=blobs&classes=2&points=40&step=40'

  test('is checked where the run ends: what was wanted, what was reached', async () => {
    const got = await report(`${easy}&goal=train-accuracy:0.9,units:4`)
    expect(got.goal).toEqual({
      met: true,
      parts: [
        { what: 'train-accuracy', wanted: 0.9, reached: got.accuracy?.train, met: true },
        { what: 'units', wanted: 4, reached: 4, met: true },
      ],
    })
  })

  test('that is missed makes exit status 1, and the text says which part', async () => {
    const missed = `${easy}&goal=train-accuracy:0.9,units:3`
    const { status, out } = await replay([missed])
    expect(status).toBe(1)
    expect(out).toMatch(
      /\nGoal missed: train accuracy at least 0\.9, reached [\d.]+; units at most 3, reached 4 \(missed\)\.\n/,
    )
    expect((await replay([missed, '--json'])).status).toBe(1)
  })

  test('of one’s own takes the place of that in the link', async () => {
    const got = await report(`${easy}&goal=units:1`, '--goal', 'units:4')
    expect(got.goal).toEqual({
      met: true,
      parts: [{ what: 'units', wanted: 4, reached: 4, met: true }],
    })
    const { status } = await replay([easy, '--goal=units:3'])
    expect(status).toBe(1)
  })

  test('of a whole class is answered line by line, bad lines in between', async () => {
    const lines = [`${easy}&goal=units:4`, 'not a link', `${easy}&goal=units:3`, easy]
    const { status, out } = await replay(['--stdin'], lines.join('\n'))
    expect(status).toBe(1)
    const got = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(got.map(({ error, goal }) => error ?? goal?.met ?? null)).toEqual([
      true,
      expect.stringContaining('is not a link'),
      false,
      null,
    ])
  })
})

test('a run that takes too long is stopped, and the status says so', async () => {
  const words = ['v=1', '--epochs', '99999999', '--max-seconds', '0.2', '--json']
  const { status, out } = await replay(words)
  expect(status).toBe(1)
  const got: Report = JSON.parse(out)
  expect(got.repairs[0]).toMatch(
    /^Stopped after 0.2 seconds, at epoch [\d.]+ and before the end\.$/,
  )
  expect(got.epochs).toBeLessThan(99_999_999)
})

test('a bad link alone is an error', async () => {
  const { status, out, err } = await replay(['hello'])
  expect({ status, out }).toEqual({ status: 1, out: '' })
  expect(err).toBe('“hello” is not a link: it names no setting of a run.\n')
})

test.each([
  [[], 'A link or --stdin is missing.'],
  [['v=1', '--stdin'], 'Either a link or --stdin, not both.'],
  [['v=1', 'seed=3'], 'One link is expected, 2 came; put it in quotes, or use --stdin.'],
  [['v=1', '--fast'], '“--fast” is not an option.'],
  [['v=1', '--epochs', 'many'], '--epochs expects a whole number from 0, not “many”.'],
  [['v=1', '--epochs'], '--epochs needs a value.'],
  [['v=1', '--curve', '0,x'], '--curve expects whole numbers such as 0,1,10, not “0,x”.'],
  [['v=1', '--goal', 'beauty:1'], '--goal: “beauty:1” is not a goal such as test-accuracy:0.95.'],
  [['v=1', '--max-seconds=0'], '--max-seconds expects a number above 0, not “0”.'],
])('wrong usage %j is answered with a sentence', async (words, sentence) => {
  const { status, out, err } = await replay(words)
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err.split('\n')[0]).toBe(sentence)
  expect(err).toContain('Usage: npm run --silent replay -- ')
})

test('--help explains and ends well', async () => {
  const { status, out } = await replay(['--help'])
  expect(status).toBe(0)
  expect(out).toMatch(/^Usage: /)
})
