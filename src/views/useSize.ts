import { type RefCallback, useCallback, useState } from 'react'

export interface Size {
  readonly width: number
  readonly height: number
}

/** Size of an element's content box in CSS pixels, kept up to date; null before it is measured. */
export function useSize<T extends Element>(): [RefCallback<T>, Size | null] {
  const [size, setSize] = useState<Size | null>(null)
  const ref = useCallback((element: T | null) => {
    if (element === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return
      const width = Math.round(entry.contentRect.width)
      const height = Math.round(entry.contentRect.height)
      setSize((before) =>
        before?.width === width && before.height === height ? before : { width, height },
      )
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
