import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLibrary, type KeptRun, StorageProblem } from './index.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
})
afterEach(() => {
  vi.unstubAllGlobals()
})

function runOf(name: string, savedMs = 0): KeptRun {
  return { name, note: '', link: `v=1&step=${savedMs}`, savedMs, epoch: 3, picture: null }
}

async function names(library = createLibrary()): Promise<string[]> {
  return (await library.list()).map(({ name }) => name)
}

test('runs come back, the newest first', async () => {
  const library = createLibrary()
  await library.add([runOf('old', 1), runOf('new', 2)])
  expect(await names(library)).toEqual(['new', 'old'])
  expect(await createLibrary().list()).toMatchObject([runOf('new', 2), runOf('old', 1)])
})

test('a run that is there already is not added again', async () => {
  const library = createLibrary()
  await library.add([runOf('a')])
  expect(await library.add([runOf('a'), runOf('b'), runOf('b')])).toEqual({ added: 1, known: 2 })
  expect((await names(library)).sort()).toEqual(['a', 'b'])
})

test('a name given in one tab and a note in another are both kept', async () => {
  const one = createLibrary()
  const other = createLibrary()
  await one.add([runOf('a')])
  const [{ id }] = await other.list()
  await Promise.all([one.change(id, { name: 'b' }), other.change(id, { note: 'seen' })])
  expect(await one.list()).toMatchObject([{ id, name: 'b', note: 'seen' }])
})

test('two tabs that save at once keep both runs', async () => {
  const tabs = [createLibrary(), createLibrary()]
  await Promise.all(tabs.map((tab, i) => tab.add([runOf(`from ${i}`, i)])))
  expect(await names()).toEqual(['from 1', 'from 0'])
})

test('a deleted run comes back as it was', async () => {
  const library = createLibrary()
  await library.add([runOf('a')])
  const [before] = await library.list()
  const removed = await library.remove(before.id)
  expect(await names(library)).toEqual([])
  expect(removed).toEqual(before)
  await library.restore(before)
  expect(await library.list()).toEqual([before])
})

test('changing or deleting a run that is gone is said, and makes no run', async () => {
  const library = createLibrary()
  expect(await library.change('nobody', { name: 'x' })).toBe(false)
  expect(await library.remove('nobody')).toBe(null)
  expect(await names(library)).toEqual([])
})

test('a change in one tab is told to the others until they stop listening', async () => {
  const one = createLibrary()
  const other = createLibrary()
  const told = vi.fn()
  const stop = other.subscribe(told)
  const stopOne = one.subscribe(() => {})
  await one.add([runOf('a')])
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
  stop()
  await one.add([runOf('b')])
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(told).toHaveBeenCalledTimes(1)
  stopOne()
})

test('a database of version 1 opens', async () => {
  const run = { ...runOf('from version 1'), id: 'a1', picture: 'iVBORw0KGgo=' }
  const db = await openDB('mlp-playground', 1, {
    upgrade: (opened) => void opened.createObjectStore('runs', { keyPath: 'id' }),
  })
  await db.put('runs', run)
  db.close()
  expect(await createLibrary().list()).toEqual([run])
})

test('a database of a newer page is refused with the advice to reload', async () => {
  const db = await openDB('mlp-playground', 99)
  db.close()
  await expect(createLibrary().list()).rejects.toThrow(/newer version of this page.*reload/)
})

test('a newer page in another tab can take the database over', async () => {
  const library = createLibrary()
  await library.add([runOf('a')])
  const db = await openDB('mlp-playground', 2)
  expect(await db.getAll('runs')).toMatchObject([{ name: 'a' }])
  db.close()
  await expect(library.list()).rejects.toThrow(StorageProblem)
})

test('blocked storage is said in a sentence, and asked again the next time', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  const library = createLibrary()
  await expect(library.list()).rejects.toThrow(/storage is switched off/)
  expect(await library.list()).toEqual([])
  expect(open).toHaveBeenCalledTimes(2)
})

test('a browser without IndexedDB is said in a sentence', async () => {
  vi.stubGlobal('indexedDB', undefined)
  await expect(createLibrary().list()).rejects.toThrow(/storage is switched off/)
})

test('a full disk is said in a sentence, and what was there stays', async () => {
  const library = createLibrary()
  await library.add([runOf('a')])
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  await expect(library.add([runOf('b')])).rejects.toThrow(/no room left/)
  put.mockRestore()
  expect(await names(library)).toEqual(['a'])
})
