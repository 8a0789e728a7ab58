// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Live } from '../live.ts'
import type { NetworkDiagramProps } from './diagramProps.ts'
import { networkLayout } from './layout.ts'
import { NetworkDiagram } from './NetworkDiagram.tsx'

vi.mock('../loadFormulas.ts', () => ({ useTypesetting: () => null }))

const names = {
  inputs: ['x₁', 'x₂', 'x₁²'].map((name, row) => ({
    id: name,
    name,
    tex: name,
    active: row < 2,
    blocked: null,
  })),
  layers: [
    { units: 4, activation: 'tanh' },
    { units: 1, activation: 'sigmoid' },
  ],
}
const layout = networkLayout({
  width: 788,
  height: 734,
  inputs: 3,
  layers: [4, 1],
  labelWidth: 40,
  compact: false,
})
const parameters = Float64Array.from({ length: 17 }, (_, i) => i / 10)

let root: Root
let box: HTMLElement
let props: NetworkDiagramProps

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  box = document.body.appendChild(document.createElement('div'))
  root = createRoot(box)
  props = {
    layout,
    names,
    parameters: constant(parameters),
    unitSource: constant(null),
    inputSource: constant(null),
    selected: null,
    hovered: null,
    held: { cut: new Uint8Array(17), frozen: new Uint8Array(17), locks: new Set() },
    marked: null,
    onPoint: vi.fn(),
    onHover: vi.fn(),
    onSelect: vi.fn(),
    onToggleInput: vi.fn(),
    onEdit: vi.fn(),
    onHold: vi.fn(),
  }
  act(() => root.render(<NetworkDiagram {...props} />))
  // The keys come after the first paint.
  await act(async () => {
    await import('./moveFocus.ts')
  })
})

afterEach(() => {
  act(() => root.unmount())
  box.remove()
  vi.unstubAllGlobals()
})

test('every input, unit and bias is a button, and Tab reaches one of them', () => {
  expect(labels('[data-item^="input"]')).toEqual(['Input x₁', 'Input x₂', 'Input x₁²'])
  expect(labels('[data-item^="unit"]')).toEqual([
    'Unit 1 of layer 1',
    'Unit 2 of layer 1',
    'Unit 3 of layer 1',
    'Unit 4 of layer 1',
    'Output',
  ])
  expect(labels('[data-item^="bias"]')).toHaveLength(5)
  expect(box.querySelectorAll('button[tabindex="0"]')).toHaveLength(1)
})

test('a click on an input or a unit says which', () => {
  click('Input x₁²')
  expect(props.onToggleInput).toHaveBeenCalledWith(2)
  click('Unit 3 of layer 1')
  expect(props.onSelect).toHaveBeenCalledWith({ layer: 0, unit: 2 })
})

test('W walks to an edge, which then exists and has the focus; Enter edits it', () => {
  act(() => button('Unit 1 of layer 1').focus())
  press('ArrowDown')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Unit 2 of layer 1')
  press('w')
  press('ArrowDown')
  expect(document.activeElement?.getAttribute('aria-label')).toBe(
    'Weight from x₂ to unit 2 of layer 1',
  )
  press('Enter')
  expect(props.onEdit).toHaveBeenCalledWith(
    expect.objectContaining({ at: [{ layer: 0, to: 1, from: 1 }], itemId: 'edge-0-1-1' }),
  )
})

test('E on a unit asks for its bias and all its weights', () => {
  act(() => button('Output').focus())
  press('e')
  const request = vi.mocked(props.onEdit).mock.calls[0]?.[0]
  expect(request?.unit).toMatchObject({ layer: 1, unit: 0 })
  expect(request?.at).toHaveLength(5)
})

test('what is cut says so in place of a number, what is frozen has a lock and says so', () => {
  const held = {
    cut: Uint8Array.from({ length: 17 }, (_, place) => (place === 0 ? 1 : 0)),
    frozen: Uint8Array.from({ length: 17 }, (_, place) => (place === 3 || place > 11 ? 1 : 0)),
    locks: new Set(['edge-0-1-1', 'layer-1']),
  }
  act(() => root.render(<NetworkDiagram {...props} held={held} />))
  expect(labels('[data-item^="edge"]')).toEqual(['Weight from x₂ to unit 2 of layer 1, frozen'])
  expect(labels('[data-item^="unit-1"]')).toEqual(['Output, frozen'])
  expect(box.querySelectorAll('[data-item] > svg')).toHaveLength(1)
  act(() => button('Unit 1 of layer 1').focus())
  press('w')
  expect(document.activeElement?.getAttribute('aria-label')).toBe(
    'Weight from x₁ to unit 1 of layer 1, cut',
  )
  expect(document.activeElement?.textContent).toBe('cut')
})

test('Delete cuts an edge, L freezes it and Shift+L its layer; inputs take neither', () => {
  act(() => button('Unit 1 of layer 1').focus())
  press('Delete')
  press('w')
  const item = { kind: 'edge', layer: 0, to: 0, from: 0 }
  press('Delete')
  press('l')
  press('L', { shiftKey: true })
  const requests = vi.mocked(props.onHold).mock.calls.map(([request]) => request)
  expect(requests).toEqual([
    { item, what: 'cut' },
    { item, what: 'freeze' },
    { item, what: 'freezeLayer' },
  ])
  act(() => button('Input x₁').focus())
  press('l')
  expect(props.onHold).toHaveBeenCalledTimes(3)
})

function labels(selector: string): (string | null)[] {
  return [...box.querySelectorAll(selector)].map((element) => element.getAttribute('aria-label'))
}

function button(name: string): HTMLElement {
  return box.querySelector<HTMLElement>(`[aria-label="${name}"]`)!
}

function click(name: string): void {
  act(() => button(name).click())
}

function press(key: string, more: KeyboardEventInit = {}): void {
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    )
  })
}

function constant<T>(value: T): Live<T> {
  return { get: () => value, subscribe: () => () => {} }
}
