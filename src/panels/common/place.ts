import { computePosition, flip, offset, type Placement, shift } from '@floating-ui/react-dom'

/** Puts an element of the top layer beside its anchor, inside the window. */
export async function place(
  anchor: Element,
  floating: HTMLElement,
  placement: Placement,
): Promise<void> {
  const { x, y } = await computePosition(anchor, floating, {
    strategy: 'fixed',
    placement,
    middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
  })
  floating.style.left = `${Math.round(x)}px`
  floating.style.top = `${Math.round(y)}px`
}
