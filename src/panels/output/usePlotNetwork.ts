import { useMemo } from 'react'
import { classCountOf } from '../../datasets/index.ts'
import { usePlayground } from '../../store/index.ts'
import { targetLimit } from '../../views/index.ts'
import type { PlotNetwork } from './plotMeaning.ts'

/** The present network as the plot sees it; the same object until its structure or data change. */
export function usePlotNetwork(): PlotNetwork {
  const hidden = usePlayground((state) => state.config.hidden)
  const output = usePlayground((state) => state.config.output)
  const points = usePlayground((state) => state.run.points)
  const classes = usePlayground((state) => classCountOf(state.config.data))
  const outputs = usePlayground((state) => state.run.layerSizes.at(-1) ?? 1)
  return useMemo(
    () => ({
      activations: hidden.map((layer) => layer.activation),
      output,
      outputs,
      classes,
      classNames: points?.classNames ?? [],
      targetLimit: points ? targetLimit(points) : 1,
    }),
    [hidden, output, outputs, classes, points],
  )
}
