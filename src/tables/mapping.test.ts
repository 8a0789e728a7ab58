import { expect, test } from 'vitest'
import { finish } from '../engine/index.ts'
import { guessMapping } from './guessMapping.ts'
import { type Mapping, withRole } from './mapping.ts'
import { readPoints } from './readPoints.ts'
import { readTable } from './readTable.ts'

const table = finish(readTable('a,b,c,d\n1.5,2,u,0.25\n3,4,v,0.5\n5,6,u,1.5\n7,9,v,2.5\n'))
const guess = finish(guessMapping(table))

const rolesOf = ({ columns }: Mapping) => columns.map(({ role }) => role)

test('words with few different values are the class, the first numbers the inputs', () => {
  expect(rolesOf(guess)).toEqual(['x1', 'x2', 'target', 'out'])
  expect(guess.kind).toBe('classes')
})

test('a column that takes a role gives its own to the one that had it', () => {
  expect(rolesOf(withRole(guess, 3, 'x1'))).toEqual(['out', 'x2', 'target', 'x1'])
  expect(rolesOf(withRole(guess, 0, 'x2'))).toEqual(['x2', 'x1', 'target', 'out'])
  expect(rolesOf(withRole(guess, 0, 'out'))).toEqual(['out', 'x2', 'target', 'out'])
})

test('another target is taken for what it looks like', () => {
  expect(withRole(guess, 3, 'target').kind).toBe('regression')
  expect(withRole(withRole(guess, 3, 'target'), 2, 'target').kind).toBe('classes')
})

test('without an x₂ there is a curve, and with one again what there was', () => {
  const curve = withRole(guess, 1, 'out')
  expect(curve.kind).toBe('curve')
  expect(withRole(curve, 1, 'x2').kind).toBe('classes')
})

test('a role that is missing is asked for', () => {
  const without = (role: 'x1' | 'target') =>
    finish(
      readPoints(table, {
        ...guess,
        columns: guess.columns.map((column) =>
          column.role === role ? { ...column, role: 'out' } : column,
        ),
      }),
    ).problem
  expect(without('x1')).toBe('Choose the column that is x₁.')
  expect(without('target')).toBe('Choose the column with the class.')
})

test('too many classes beside x1 and x2 are no reason to learn x2', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `${i},${i % 7},name ${i % 9}`)
  const read = finish(readTable(`x1,x2,name\n${rows.join('\n')}`))
  const mapping = finish(guessMapping(read))
  expect(rolesOf(mapping)).toEqual(['x1', 'x2', 'target'])
  expect(finish(readPoints(read, mapping)).problem).toMatch(/^There are 9 different classes/)
})

test('a class over one input asks for the other', () => {
  const read = finish(readTable('a,b\n1,u\n2,v\n3,u\n4,v\n'))
  expect(finish(readPoints(read, finish(guessMapping(read)))).problem).toBe(
    'Choose the column that is x₂.',
  )
})

test('too many and too few classes are said', () => {
  const problemOf = (text: string) => {
    const read = finish(readTable(text))
    const mapping = finish(guessMapping(read))
    const columns = mapping.columns.map((column, at) => ({
      ...column,
      role: (['x1', 'x2', 'target'] as const)[at] ?? ('out' as const),
    }))
    return finish(readPoints(read, { ...mapping, columns, kind: 'classes' })).problem
  }
  expect(problemOf('1,2,a\n3,4,a\n')).toBe(
    'All rows have the class “a”; at least 2 classes are needed.',
  )
  expect(problemOf('abcdefgh'.replace(/./g, '1,2,$&\n'))).toMatch(/^There are 8 different classes/)
})
