import { useEffect } from 'react'
import { useActions, usePlayground } from '../../store/index.ts'
import css from './FirstHint.module.css'

/** One line for a first visit; gone for good once the visitor has played. */
export function FirstHint() {
  const hintSeen = usePlayground((state) => state.view.hintSeen)
  const isRunning = usePlayground((state) => state.run.status.state === 'running')
  const { setView } = useActions()
  useEffect(() => {
    if (isRunning && !hintSeen) setView({ hintSeen: true })
  }, [isRunning, hintSeen, setView])
  if (hintSeen || isRunning) return null
  return (
    <p className={css.hint}>Press Play and watch the network learn to separate blue from orange.</p>
  )
}
