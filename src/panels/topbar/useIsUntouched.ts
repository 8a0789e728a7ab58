import { useEffect, useState } from 'react'
import { defaultConfig } from '../../config/index.ts'
import { type PlaygroundState, useActions, usePlayground } from '../../store/index.ts'

const fresh = JSON.stringify(defaultConfig)

/** True on a first visit to a fresh address until anything of the run changes; then never again. */
export function useIsUntouched(): boolean {
  const [isFresh] = useState(() => window.location.hash.length < 2)
  const isNew = usePlayground((state) => isFresh && !state.view.hintSeen)
  const isTouched = usePlayground((state) => isNew && hasChanged(state))
  const { setView } = useActions()
  useEffect(() => {
    if (isTouched) setView({ hintSeen: true })
  }, [isTouched, setView])
  return isNew && !isTouched
}

function hasChanged({ config, run }: PlaygroundState): boolean {
  const { status, journal, frame } = run
  const position = frame?.position
  return (
    status.state === 'running' ||
    config.data.set !== defaultConfig.data.set ||
    JSON.stringify(config) !== fresh ||
    journal.length > 0 ||
    (position?.step ?? 0) + (position?.examples ?? 0) > 0
  )
}
