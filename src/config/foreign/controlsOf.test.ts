import { expect, test } from 'vitest'
import type { Controls } from '../controls.ts'
import { createProblems } from '../problems.ts'
import { controlsOf, hiddenOf } from './controlsOf.ts'
import { foreignControls } from './foreignKeys.ts'
import { defaultForeignState } from './foreignState.ts'

function controls(hidden: readonly string[], hideText = false) {
  const problems = createProblems()
  const state = { ...defaultForeignState, seed: '0', hidden, hideText }
  return { controls: controlsOf(state, problems), problems: problems.list() }
}

test('a control hidden there is hidden here, with those that go with it', () => {
  expect(controls(['batchSize', 'playButton'], true)).toEqual({
    controls: {
      'batch-size': 'hidden',
      play: 'hidden',
      speed: 'hidden',
      'stop-at': 'hidden',
      text: 'hidden',
    },
    problems: [],
  })
})

test('inputs cannot be hidden one by one: their list is locked, and the page says so', () => {
  const { controls: found, problems } = controls(['sinX', 'xTimesY'])
  expect(found).toEqual({ features: 'locked' })
  expect(problems).toEqual([
    'Inputs that the link hides are not in the network, and the list of inputs is locked.',
  ])
})

test('what is hidden here is hidden there again', () => {
  for (const hidden of [
    [],
    ...foreignControls.map((name) => [name]),
    [...foreignControls].sort(),
  ]) {
    const found = controls(hidden, true).controls
    expect(hiddenOf(found, [])).toEqual({ names: hidden, hideText: true, unsaid: [] })
  }
  const inputs = controls(['sinX', 'sinY']).controls
  expect(hiddenOf(inputs, ['sinX', 'sinY'])).toEqual({
    names: ['sinX', 'sinY'],
    hideText: false,
    unsaid: [],
  })
})

test('what its links cannot hide is named', () => {
  const wanted: Controls = {
    play: 'hidden',
    noise: 'locked',
    units: 'hidden',
    'batch-size': 'hidden',
    features: 'locked',
  }
  expect(hiddenOf(wanted, [])).toEqual({
    names: ['batchSize'],
    hideText: false,
    unsaid: ['play', 'noise', 'features', 'units'],
  })
})
