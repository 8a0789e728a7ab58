import { useEffect, useRef, useState } from 'react'

/** A text that changes at most once in `intervalMs`, the last change included: for labels read aloud. */
export function useCalmText(text: string, intervalMs: number): string {
  const [calm, setCalm] = useState(text)
  const newest = useRef(text)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    newest.current = text
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      setCalm(newest.current)
    }, intervalMs)
  }, [text, intervalMs])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      timer.current = undefined
    },
    [],
  )
  return calm
}
