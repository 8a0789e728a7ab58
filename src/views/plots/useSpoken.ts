import { useEffect, useState } from 'react'

/** A text for a live region, settled: it changes only after the value has rested for a moment. */
export function useSpoken(text: string, restMs = 350): string {
  const [spoken, setSpoken] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setSpoken(text), restMs)
    return () => clearTimeout(timer)
  }, [text, restMs])
  return spoken
}
