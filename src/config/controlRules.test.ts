import { expect, test } from 'vitest'
import { controlIds, decodeLink, encodeLink } from './index.ts'

const read = (link: string) => {
  const { state, problems } = decodeLink(link)
  return { controls: state.controls, problems, written: encodeLink(state) }
}

test('a link hides and locks controls by their names, in any order', () => {
  expect(read('v=1&lock=units,learning-rate&hide=Play')).toEqual({
    controls: { play: 'hidden', 'learning-rate': 'locked', units: 'locked' },
    problems: [],
    written: 'v=1&hide=play&lock=learning-rate,units',
  })
})

test('a word that names no control is left out, with a sentence', () => {
  expect(read('v=1&hide=play,<b>,constructor')).toEqual({
    controls: { play: 'hidden' },
    problems: [
      '“<b>” is not a control such as play or learning-rate; it is left out.',
      '“constructor” is not a control such as play or learning-rate; it is left out.',
    ],
    written: 'v=1&hide=play',
  })
})

test('what is both locked and hidden is hidden', () => {
  const { controls, problems } = read('v=1&hide=loss&lock=loss')
  expect(controls).toEqual({ loss: 'hidden' })
  expect(problems).toEqual(['“loss” is both locked and hidden; it is hidden.'])
})

test('explanations have nothing to lock', () => {
  expect(read('v=1&lock=text').controls).toEqual({})
  expect(read('v=1&hide=text').controls).toEqual({ text: 'hidden' })
})

test('names of controls survive in an address and begin with no HTML entity', () => {
  expect(controlIds.every((id) => /^[a-z]+(-[a-z]+)*$/.test(id))).toBe(true)
})
