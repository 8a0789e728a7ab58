const TYPING = 'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select'
const OWN_ARROWS =
  'input, [role="slider"], [role="application"], [role="tab"], [role="radio"], [role="grid"]'
const OWN_SPACE = 'a, button, input, summary, [role="button"], [role="slider"]'

/**
 * True when a key press is meant for the page rather than for what has the focus: never while
 * typing, no arrows where arrows move something, no Space where it would press a button that was
 * reached by keyboard. A diagram stops the letters that it answers itself. `pointed` is what was clicked last: it has the focus only by the way, so it
 * gives Space back to Play.
 */
export function isForPage(event: KeyboardEvent, pointed: Element | null): boolean {
  if (event.defaultPrevented || event.isComposing) return false
  if (document.querySelector('dialog:modal') !== null) return false
  const { target, key } = event
  if (!(target instanceof Element)) return true
  if (target instanceof HTMLElement && target.isContentEditable) return false
  if (target.closest(TYPING) !== null) return false
  if (key.startsWith('Arrow')) return target.closest(OWN_ARROWS) === null
  if (key === ' ') {
    const owner = target.closest(OWN_SPACE)
    return owner === null || owner === pointed
  }
  return true
}

/** What a click gives the focus to. */
export function spaceOwner(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(OWN_SPACE) : null
}
