import { expect, test } from 'vitest'
import { tableLimits } from '../../tables/index.ts'
import { fileSource, typedSource } from './tableSource.ts'

test('a short text stays in the field', () => {
  expect(typedSource('1,2,a')).toEqual({ text: '1,2,a', title: null, problem: null })
})

test('a long text is kept beside the field', () => {
  const text = '1,2,a\n'.repeat(20_000)
  expect(typedSource(text)).toMatchObject({ text, title: 'Pasted table, 120\u202f000 characters' })
})

test('more than can be read is refused with the sizes', () => {
  const { text, problem } = typedSource('1'.repeat(2 * tableLimits.characters))
  expect(text).toBe('')
  expect(problem).toContain(
    'This table has 10 million characters; at most 5 million characters can be read.',
  )
})

test('a file that is too large is not even read', async () => {
  const file = new File([], 'large.csv')
  Object.defineProperty(file, 'size', { value: 50_000_000 })
  file.arrayBuffer = () => Promise.reject(new Error('read'))
  expect(await fileSource(file)).toMatchObject({
    title: 'large.csv',
    problem: expect.stringContaining('This table has 50 MB'),
  })
})

test('a file that cannot be read ends in a sentence', async () => {
  const file = new File(['1,2'], 'gone.csv')
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
  expect(await fileSource(file)).toMatchObject({
    problem: 'The browser could not read this file.',
  })
})
