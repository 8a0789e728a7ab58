// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { embedCode } from './embedCode.ts'

function frameOf(code: string): HTMLIFrameElement {
  const host = document.createElement('template')
  host.innerHTML = code
  expect(host.content.children).toHaveLength(1)
  const frame = host.content.firstElementChild
  if (!(frame instanceof HTMLIFrameElement)) throw new Error(`expected one frame, got ${code}`)
  return frame
}

test('the code is one frame with address, title and size', () => {
  const code = embedCode('https://example.org/mlp/', 'v=1&data=xor&net=tanh2', 'XOR', 'small')
  const frame = frameOf(code)
  expect(frame.getAttribute('src')).toBe('https://example.org/mlp/?embed#v=1&data=xor&net=tanh2')
  expect(frame.getAttribute('title')).toBe('XOR')
  expect([frame.getAttribute('width'), frame.getAttribute('height')]).toEqual(['600', '420'])
})

test('a fresh page needs no #', () => {
  expect(frameOf(embedCode('https://a.org/', '', '', 'large')).getAttribute('src')).toBe(
    'https://a.org/?embed',
  )
})

test('a title with markup in it stays a title', () => {
  const title = '"><script>alert(1)</script>&amp;'
  expect(frameOf(embedCode('https://a.org/', 'v=1', title, 'medium')).title).toBe(title)
})
