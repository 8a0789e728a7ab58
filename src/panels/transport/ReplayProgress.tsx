import { Suspense, useEffect, useState } from 'react'
import { useThrottled } from '../../store/index.ts'
import { laterPart } from '../common/laterPart.tsx'

const ReplayCard = laterPart((parts) => parts.ReplayCard)

/** A replay shorter than this shows nothing. */
const PATIENCE = 300

/** How far a link's run has been computed again, when that takes long enough to notice. */
export function ReplayProgress() {
  const status = useThrottled((state) => state.run.status, 125)
  const isReplaying = status.state === 'replaying'
  const isLong = useStaysTrue(isReplaying, PATIENCE)
  if (!isReplaying || !isLong) return null
  return (
    <Suspense fallback={null}>
      <ReplayCard done={status.done} total={status.total} />
    </Suspense>
  )
}

function useStaysTrue(value: boolean, milliseconds: number): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    if (!value) return setIsLong(false)
    const timer = setTimeout(() => setIsLong(true), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return value && isLong
}
