import type { Placement } from '@floating-ui/dom'

/**
 * Puts an element of the top layer beside its anchor, inside the window. The arithmetic is loaded
 * with the first bubble; until it is placed the element is there but not seen.
 */
export async function place(
  anchor: Element,
  floating: HTMLElement,
  placement: Placement,
): Promise<void> {
  floating.style.opacity = '0'
  const { computePosition, flip, offset, shift } = await import('./placement.ts')
  const { x, y } = await computePosition(anchor, floating, {
    strategy: 'fixed',
    placement,
    middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
  })
  floating.style.left = `${Math.round(x)}px`
  floating.style.top = `${Math.round(y)}px`
  floating.style.opacity = ''
}
