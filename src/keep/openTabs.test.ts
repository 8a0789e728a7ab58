import { expect, test } from 'vitest'
import { createOpenTabs } from './index.ts'

test('tabs that are open answer under the name they have then', async () => {
  let name = 'first'
  createOpenTabs().answer(() => name)
  createOpenTabs().answer(() => 'second')
  expect(await createOpenTabs().others()).toEqual(new Set(['first', 'second']))
  name = 'renamed'
  expect(await createOpenTabs().others()).toEqual(new Set(['renamed', 'second']))
})

test('a tab that has not made up its name does not answer, nor to itself', async () => {
  createOpenTabs()
  const own = createOpenTabs()
  const asked = own.others()
  own.answer(() => 'own')
  expect((await asked).has('own')).toBe(false)
})
