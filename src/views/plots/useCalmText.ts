import { useEffect, useRef, useState } from 'react'

/**
 * A text that changes at most once in `intervalMs`, the last change included: for labels read aloud.
 * Another `subject` is told at once: nothing of one run is said of the next.
 */
export function useCalmText(text: string, intervalMs: number, subject: unknown): string {
  const [calm, setCalm] = useState({ text, subject })
  if (calm.subject !== subject) setCalm({ text, subject })
  const newest = useRef(calm)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  useEffect(() => {
    newest.current = { text, subject }
    timer.current ??= setTimeout(() => {
      timer.current = undefined
      setCalm(newest.current)
    }, intervalMs)
  }, [text, intervalMs, subject])
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      timer.current = undefined
    },
    [],
  )
  return calm.subject === subject ? calm.text : text
}
