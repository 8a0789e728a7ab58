import { covered, outOfWindow, overlapping, scrollSize, tooSmall } from './support/boxes.ts'
import { expect, open, stepEpochs, test } from './support/test.ts'

const desktops = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
]

const links = {
  'a fresh page': '',
  'six layers': 'v=1&net=tanh16,tanh16,tanh16,tanh16,tanh16,tanh16',
  'no hidden layer': 'v=1&net=none',
  'three classes': 'v=1&data=iris',
  regression: 'v=1&data=curve',
}

for (const viewport of desktops) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport })
    for (const [name, link] of Object.entries(links)) {
      test(`${name}: everything is on the first screen`, async ({ page }) => {
        await open(page, link)
        await stepEpochs(page, 1)
        expect(await scrollSize(page)).toEqual(viewport)
        expect(await outOfWindow(page)).toEqual([])
        expect(await overlapping(page)).toEqual([])
      })
    }
  })
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true, isMobile: true })
    for (const [name, link] of Object.entries(links)) {
      test(`${name}: nothing is wider than a phone, everything is large enough`, async ({
        page,
      }) => {
        await open(page, link)
        await stepEpochs(page, 1)
        expect((await scrollSize(page)).width).toBe(viewport.width)
        expect(await covered(page)).toEqual([])
        expect(await tooSmall(page, 44)).toEqual([])
      })
    }
  })
}
