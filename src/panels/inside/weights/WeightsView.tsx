import { useMemo } from 'react'
import { layerSizesOf } from '../../../config/index.ts'
import { type PlaygroundState, useFrameLive, usePlayground } from '../../../store/index.ts'
import { biasGap, useSampled, useSize } from '../../../views/index.ts'
import { heldView } from '../../network/heldView.ts'
import { namesOf } from '../../network/namesOf.ts'
import { describeWeights } from './describeWeights.ts'
import { LayerCard } from './LayerCard.tsx'
import css from './WeightsView.module.css'

const captionMs = 500
const gapPx = 28
/** Layers that are wider than their share scroll. */
const narrowestPx = 150
/** So many columns keep their numbers. */
const numberedColumns = 8
const numberPx = 42

/** Every W and b as a matrix: what the diagram shows as lines, as the numbers of the formulas. */
export function WeightsView() {
  const config = usePlayground((state) => state.config)
  const layerSizes = useMemo(() => layerSizesOf(config), [config])
  const names = useMemo(() => namesOf(config, config.features), [config])
  const held = useMemo(() => heldView(config.holds, layerSizes), [config.holds, layerSizes])
  const parameters = useFrameLive(selectParameters)
  const caption = describeWeights(useSampled(parameters, captionMs), names, layerSizes)
  const [ref, size] = useSize<HTMLDivElement>()
  const layers = layerSizes.length - 1
  const share = size === null ? 0 : (size.width - gapPx * (layers - 1)) / layers
  return (
    <div className={css.view}>
      <p className={css.caption}>{caption}</p>
      <div ref={ref} className={css.layers}>
        {size === null
          ? null
          : Array.from({ length: layers }, (_, layer) => (
              <LayerCard
                // biome-ignore lint/suspicious/noArrayIndexKey: a layer is its place and its shape
                key={`${layer} ${layerSizes[layer]} ${layerSizes[layer + 1]}`}
                {...{ layer, layerSizes, names, held, parameters }}
                maxWidth={Math.max(leastWidth(layerSizes[layer] ?? 0), share)}
                maxHeight={size.height}
              />
            ))}
      </div>
    </div>
  )
}

const selectParameters = (state: PlaygroundState) => state.run.frame?.parameters ?? null

function leastWidth(columns: number): number {
  return columns <= numberedColumns ? (columns + 1) * numberPx + biasGap : narrowestPx
}
