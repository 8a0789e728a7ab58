import { useEffect, useMemo } from 'react'
import type { LayersRequest } from '../../run/index.ts'
import {
  type PlaygroundState,
  useActions,
  useFrameLive,
  usePlayground,
  usePlaygroundStore,
} from '../../store/index.ts'
import { useSampled } from '../../views/index.ts'

const intervalMs = 250

/**
 * The outputs f of a point as the worker has them: by what the open view asks for, else by a request of
 * its own while the view asks for nothing. Null while there is neither.
 */
export function useOutputsOf(point: number | null): readonly number[] | null {
  const last = usePlayground((state) => state.run.layerSizes.length - 1)
  useOwnRequest(point !== null && last > 0, last)
  const answer = useSampled(useFrameLive(selectInspection), intervalMs)
  const outputs = answer?.kind === 'layers' && answer.layers.find(({ layer }) => layer === last)
  if (!outputs || point === null || point >= outputs.count) return null
  return Array.from({ length: outputs.units }, (_, unit) => {
    return outputs.h[unit * outputs.count + point] ?? Number.NaN
  })
}

function useOwnRequest(isWanted: boolean, last: number): void {
  const store = usePlaygroundStore()
  const { setView } = useActions()
  const own = useMemo((): LayersRequest => ({ kind: 'layers', layers: [last] }), [last])
  const isFree = usePlayground(({ view }) => view.inspect === null || view.inspect === own)
  useEffect(() => {
    if (!isWanted || !isFree) return
    setView({ inspect: own })
    return () => {
      if (store.getState().view.inspect === own) setView({ inspect: null })
    }
  }, [isWanted, isFree, own, store, setView])
}

const selectInspection = ({ run }: PlaygroundState) => run.frame?.inspection ?? null
