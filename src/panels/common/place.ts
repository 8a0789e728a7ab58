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
    middleware: [
      offset(6),
      flip({ padding: { top: 8, right: 8, bottom: 8 + bottomBar(), left: 8 } }),
      shift({ padding: 8 }),
    ],
  })
  floating.style.left = `${Math.round(x)}px`
  floating.style.top = `${Math.round(y)}px`
  floating.style.opacity = ''
}

/** Height of a phone's bar of tabs and buttons, which stays to be seen and pressed. */
function bottomBar(): number {
  return document.querySelector('[data-bottom-bar]')?.getBoundingClientRect().height ?? 0
}
