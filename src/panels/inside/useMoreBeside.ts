import { type RefCallback, useCallback, useRef, useState } from 'react'

/** Whether there is more of a scrolled row than is seen, at its start and its end. */
export interface MoreBeside {
  readonly start: boolean
  readonly end: boolean
}

const none: MoreBeside = { start: false, end: false }

/** Watches a row that scrolls sideways; a mouse wheel over it scrolls it too. */
export function useMoreBeside<T extends HTMLElement>(): [
  RefCallback<T>,
  { readonly current: T | null },
  MoreBeside,
] {
  const [more, setMore] = useState(none)
  const row = useRef<T>(null)
  const ref = useCallback((element: T | null) => {
    row.current = element
    if (element === null) return
    const look = (): void => {
      const { scrollLeft, scrollWidth, clientWidth } = element
      const start = scrollLeft > 1
      const end = scrollLeft + clientWidth < scrollWidth - 1
      setMore((before) => (before.start === start && before.end === end ? before : { start, end }))
    }
    const turn = (event: WheelEvent): void => {
      if (event.deltaX !== 0 || element.scrollWidth <= element.clientWidth) return
      event.preventDefault()
      element.scrollLeft += event.deltaY
    }
    const observer = new ResizeObserver(look)
    observer.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    element.addEventListener('wheel', turn, { passive: false })
    return () => {
      observer.disconnect()
      element.removeEventListener('scroll', look)
      element.removeEventListener('wheel', turn)
    }
  }, [])
  return [ref, row, more]
}
