import type { Page } from '@playwright/test'

const wanted = 'button, input, select, a[href], summary, [role="button"], [role="radio"]'

interface Box {
  readonly name: string
  /** A part of the network's picture: small parts open a chooser, and lie on each other. */
  readonly isPart: boolean
  /** Stays where it is when the page is scrolled under it. */
  readonly isFixed: boolean
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** All visible controls outside SVG and canvas, with their places in the window. */
async function controls(page: Page): Promise<Box[]> {
  return page.evaluate((wanted) => {
    const isFixed = (element: Element | null): boolean =>
      element !== null &&
      (/fixed|sticky/.test(getComputedStyle(element).position) || isFixed(element.parentElement))
    const isShown = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.getBoundingClientRect().width > 1
    return [...document.querySelectorAll(wanted)]
      .filter((element) => isShown(element) && element.closest('svg') === null)
      .map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect()
        const label = element.getAttribute('aria-label') ?? element.closest('label')?.textContent
        const name = label ?? element.textContent ?? ''
        return {
          name: `${element.tagName} ${name.trim().slice(0, 30)}`,
          isPart: element.closest('[data-item]') !== null,
          isFixed: isFixed(element),
          ...{ left, top, right, bottom },
        }
      })
  }, wanted)
}

export async function outOfWindow(page: Page): Promise<string[]> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  return (await controls(page))
    .filter(
      (box) => box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1,
    )
    .map(say)
}

/** Pairs of controls that cover each other; one inside the other is meant so. */
export async function overlapping(page: Page): Promise<string[]> {
  const boxes = await controls(page)
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.isFixed === b.isFixed && !(a.isPart && b.isPart))
      .filter((b) => cover(a, b) && !contains(a, b) && !contains(b, a))
      .map((b) => `${say(a)} covers ${say(b)}`),
  )
}

/** Controls whose middle belongs to something else when they are scrolled into view. */
export async function covered(page: Page): Promise<string[]> {
  return page.evaluate((wanted) => {
    const isCovered = (element: Element) => {
      element.scrollIntoView({ block: 'center', inline: 'nearest' })
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
      return !element.contains(hit) && element.closest('label')?.contains(hit) !== true
    }
    return [...document.querySelectorAll(wanted)]
      .filter((element) => element.checkVisibility() && element.closest('svg') === null)
      .filter((element) => element.getBoundingClientRect().width > 1)
      .filter(isCovered)
      .map((element) => element.getAttribute('aria-label') ?? element.textContent ?? '')
  }, wanted)
}

export async function tooSmall(page: Page, side: number): Promise<string[]> {
  return (await controls(page))
    .filter((box) => !box.isPart)
    .filter((box) => box.bottom - box.top < side - 0.5 || box.right - box.left < side - 0.5)
    .map(say)
}

function cover(a: Box, b: Box): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 2 && height > 2
}

function contains(a: Box, b: Box): boolean {
  return a.left <= b.left && a.top <= b.top && a.right >= b.right && a.bottom >= b.bottom
}

function say({ name, left, top, right, bottom }: Box): string {
  const place = [left, top, right, bottom].map(Math.round).join(' ')
  return `${name} (${place})`
}

/** The size of all there is to see, by scrolling too. */
export async function scrollSize(page: Page): Promise<{ width: number; height: number }> {
  return page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement
    return { width: scrollWidth, height: scrollHeight }
  })
}

/** Elements whose text or contents are wider than they show, and cannot be scrolled to. */
export async function cutOff(page: Page, within: string): Promise<string[]> {
  return page.evaluate((within) => {
    const isCut = (element: Element) => {
      const { overflowX, textOverflow } = getComputedStyle(element)
      if (!/hidden|clip/.test(overflowX) || textOverflow === 'ellipsis') return false
      return element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1
    }
    return [...document.querySelectorAll(`${within} *`)]
      .filter((element) => element.checkVisibility() && isCut(element))
      .map((element) => `${element.tagName} ${(element.textContent ?? '').trim().slice(0, 40)}`)
  }, within)
}
