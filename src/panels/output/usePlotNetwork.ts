import { useMemo } from 'react'
import { usePlayground } from '../../store/index.ts'
import type { PlotNetwork } from './plotMeaning.ts'
import { plotNetworkOf } from './plotNetwork.ts'

/** The present network as the plot sees it; the same object until its structure or data change. */
export function usePlotNetwork(): PlotNetwork {
  const hidden = usePlayground((state) => state.config.hidden)
  const output = usePlayground((state) => state.config.output)
  const data = usePlayground((state) => state.config.data)
  const points = usePlayground((state) => state.run.points)
  const layerSizes = usePlayground((state) => state.run.layerSizes)
  return useMemo(
    () => plotNetworkOf({ config: { hidden, output, data }, run: { points, layerSizes } }),
    [hidden, output, data, points, layerSizes],
  )
}
