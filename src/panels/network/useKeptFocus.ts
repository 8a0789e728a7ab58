import { type RefObject, useEffect, useRef } from 'react'

/**
 * Keeps the keyboard among the heads when a layer comes or goes: a control that vanishes with it
 * leaves the focus to the head that stands in its place now.
 */
export function useKeptFocus(layers: number): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null)
  const lastHead = useRef<number | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the number that moves the heads
  useEffect(() => {
    const at = lastHead.current
    lastHead.current = null
    if (at === null || document.activeElement !== document.body) return
    const head = [at, at - 1].map((place) => headOf(ref.current, place)).find((found) => found)
    const next = head ?? ref.current?.querySelector<HTMLElement>('[data-head] button')
    next?.focus()
  }, [layers])
  useEffect(() => {
    const root = ref.current
    const remember = ({ target }: globalThis.FocusEvent): void => {
      const head = target instanceof Element && target.closest<HTMLElement>('[data-head]')
      lastHead.current = head ? Number(head.dataset.head) : null
    }
    root?.addEventListener('focusin', remember)
    return () => root?.removeEventListener('focusin', remember)
  }, [])
  return ref
}

function headOf(root: HTMLElement | null, at: number): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`fieldset[data-head="${at}"] :is(select, button)`) ?? null
}
