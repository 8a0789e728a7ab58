import { useCallback } from 'react'
import { type PlaygroundState, useFrameLive, usePlayground } from '../../store/index.ts'

/** Names files after what is in them: `circle-epoch-12-parameters.csv`. */
export function useFileName(): (what: string, ending: string) => string {
  const set = usePlayground((state) => state.config.data.set)
  const epoch = useFrameLive(selectEpoch)
  return useCallback(
    (what, ending) => `${set}-epoch-${epoch.get()}-${what}.${ending}`,
    [set, epoch],
  )
}

function selectEpoch({ run }: PlaygroundState): number {
  return run.frame?.position.epoch ?? 0
}
