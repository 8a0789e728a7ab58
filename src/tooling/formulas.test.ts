import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { keepUsedFaces } from './formulas.mjs'
import { typeset } from './typeset.mjs'

const css = readFileSync('node_modules/katex/dist/katex.min.css', 'utf8')

test('the build ships three faces of KaTeX, each in one format', () => {
  expect(keepUsedFaces(css).match(/url\([^)]*\)/g)).toEqual([
    'url(fonts/KaTeX_Main-Bold.woff2)',
    'url(fonts/KaTeX_Main-Regular.woff2)',
    'url(fonts/KaTeX_Math-Italic.woff2)',
  ])
})

test('a formula stays open for the number of its layer and of the one below', () => {
  expect(JSON.stringify(typeset('h^{(ℓ)}=h^{(ℓ-1)}'))).toMatch(/"\(".*,0\].*"=".*,-1\]/)
})

test('a digit beside ℓ, which could be mistaken for it, is refused', () => {
  expect(() => typeset('x_1^{(ℓ)}')).toThrow('no digits')
})

test('a command that KaTeX does not know fails the build', () => {
  expect(() => typeset('\\nosuch')).toThrow()
})
