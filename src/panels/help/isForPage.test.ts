// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest'
import { isForPage } from './isForPage.ts'

beforeEach(() => {
  document.body.innerHTML = `
    <p id="text">text</p><input id="number" type="text"><input id="slider" type="range">
    <select id="select"></select><button id="button">Step</button>
    <div id="diagram" role="application" tabindex="0"></div>`
})

function press(id: string, key: string, pointed: Element | null = null): boolean {
  let answer = false
  const target = document.getElementById(id)
  const listen = (event: Event): void => {
    answer = isForPage(event as KeyboardEvent, pointed)
  }
  document.addEventListener('keydown', listen)
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  document.removeEventListener('keydown', listen)
  return answer
}

test('keys anywhere else are for the page', () => {
  expect(press('text', ' ')).toBe(true)
  expect(press('text', 'r')).toBe(true)
  expect(press('text', 'ArrowRight')).toBe(true)
})

test('keys rest while typing or choosing', () => {
  for (const key of [' ', 'r', 'ArrowRight']) {
    expect(press('number', key)).toBe(false)
    expect(press('select', key)).toBe(false)
  }
})

test('arrows belong to a slider and to a diagram', () => {
  expect(press('slider', 'ArrowRight')).toBe(false)
  expect(press('diagram', 'ArrowRight')).toBe(false)
})

test('a diagram leaves the page what it does not answer itself', () => {
  for (const key of ['n', '?', '2', ' ']) expect(press('diagram', key)).toBe(true)
})

test('Space presses a button reached by keyboard, and plays after a click on it', () => {
  expect(press('button', ' ')).toBe(false)
  expect(press('button', ' ', document.getElementById('button'))).toBe(true)
})

test('a key that something else has answered is done with', () => {
  const answered = new KeyboardEvent('keydown', { key: 'r', cancelable: true })
  answered.preventDefault()
  expect(isForPage(answered, null)).toBe(false)
})
