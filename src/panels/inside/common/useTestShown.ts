import { useEffect } from 'react'
import { useActions } from '../../../store/index.ts'

/** Test points that a view is about are shown in the plot too. */
export function useTestShown(isTest: boolean): void {
  const { setView } = useActions()
  useEffect(() => {
    if (isTest) setView({ showTest: true })
  }, [isTest, setView])
}
