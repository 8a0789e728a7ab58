const TYPING = 'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select'
const OWN_ARROWS =
  'input, [role="slider"], [role="application"], [role="tab"], [role="radio"], [role="grid"]'
const OWN_SPACE = 'a, button, input, summary, [role="button"], [role="slider"]'

/**
 * True when a key press is meant for the page rather than for what has the focus: never while
 * typing, no arrows where arrows move something, no Space where it would press a button that was
 * reached by keyboard. (A button clicked with the mouse gives Space back to Play.)
 */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false
  const { target, key } = event
  if (!(target instanceof HTMLElement || target instanceof SVGElement)) return true
  if (document.querySelector('dialog:modal') !== null) return false
  if (target instanceof HTMLElement && target.isContentEditable) return false
  if (target.closest(TYPING) !== null) return false
  if (key.startsWith('Arrow')) return target.closest(OWN_ARROWS) === null
  if (key === ' ') {
    return target.closest(OWN_SPACE) === null || !target.matches(':focus-visible')
  }
  return target.closest('[role="application"]') === null || event.ctrlKey || event.metaKey
}
