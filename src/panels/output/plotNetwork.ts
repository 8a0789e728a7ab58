import type { RunConfig } from '../../config/index.ts'
import { classCountOf, type PointSet } from '../../datasets/index.ts'
import { targetLimit } from '../../views/index.ts'
import type { PlotNetwork } from './plotMeaning.ts'

/** What of a run the plot depends on. */
export interface PlotSubject {
  readonly config: Pick<RunConfig, 'hidden' | 'output' | 'data'>
  readonly run: { readonly points: PointSet | null; readonly layerSizes: readonly number[] }
}

/** The network of a run as the plot sees it. */
export function plotNetworkOf({ config, run }: PlotSubject): PlotNetwork {
  const { points, layerSizes } = run
  return {
    activations: config.hidden.map((layer) => layer.activation),
    output: config.output,
    outputs: layerSizes.at(-1) ?? 1,
    classes: classCountOf(config.data),
    classNames: points?.classNames ?? [],
    targetLimit: points ? targetLimit(points) : 1,
  }
}
