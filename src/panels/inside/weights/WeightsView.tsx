import { useMemo } from 'react'
import { layerSizesOf } from '../../../config/index.ts'
import { type PlaygroundState, useFrameLive, usePlayground } from '../../../store/index.ts'
import { useSampled, useSize } from '../../../views/index.ts'
import { Segmented } from '../../common/Segmented.tsx'
import { NARROW, useMediaQuery } from '../../common/useMediaQuery.ts'
import { heldView } from '../../network/heldView.ts'
import { namesOf } from '../../network/namesOf.ts'
import { useLook } from '../common/useLook.ts'
import { ViewFrame } from '../common/ViewFrame.tsx'
import { arrangeLayers } from './arrangeLayers.ts'
import { describeWeights } from './describeWeights.ts'
import { cardHeight, LayerCard } from './LayerCard.tsx'
import { pictureOfWeights } from './pictureOfWeights.ts'
import css from './WeightsView.module.css'

const captionMs = 500
/** Between layers that stand one below the other. */
const stackGapPx = 16
/** Every W and b as a matrix: what the diagram shows as lines, as the numbers of the formulas. */
export function WeightsView() {
  const config = usePlayground((state) => state.config)
  const layerSizes = useMemo(() => layerSizesOf(config), [config])
  const names = useMemo(() => namesOf(config, config.features), [config])
  const held = useMemo(() => heldView(config.holds, layerSizes), [config.holds, layerSizes])
  const parameters = useFrameLive(selectParameters)
  const caption = describeWeights(useSampled(parameters, captionMs), names, layerSizes)
  const [ref, size] = useSize<HTMLDivElement>()
  const [look, choose] = useLook('weights')
  const last = layerSizes.length - 1
  const all = Array.from({ length: last }, (_, layer) => layer)
  const shown = look.layer > 0 && look.layer <= last ? [look.layer - 1] : all
  const isNarrow = useMediaQuery(NARROW)
  const reads = shown.map((layer) => layerSizes[layer] ?? 0)
  const arranged = size && arrangeLayers(reads, size.width, isNarrow)
  const nameLines = arranged?.nameLines ?? 1
  const heights = shown.map((layer) => cardHeight(layerSizes[layer + 1] ?? 0, nameLines))
  return (
    <ViewFrame
      caption={caption}
      description={`${caption} Each matrix is a table: rows are the units of a layer, columns what they read, the last column their biases. Arrow keys move in it and say each number; Enter edits it.`}
      file="weights"
      phoneRem={phoneRem(heights, arranged?.isStacked ?? false)}
      picture={() => pictureOfWeights(config, parameters.get(), shown)}
      tools={
        last > 1 && (
          <Segmented
            label="Layers shown"
            hint="All layers side by side, or one of them with more room."
            value={shown.length === 1 ? String(look.layer) : '0'}
            options={['all', ...all.map((layer) => layerName(layer, last, isNarrow))].map(
              (text, i) => ({
                value: String(i),
                text,
              }),
            )}
            onChange={(value) => choose({ layer: Number(value) })}
          />
        )
      }
    >
      <div ref={ref} className={css.layers} data-stacked={arranged?.isStacked || undefined}>
        {size === null || arranged === null
          ? null
          : shown.map((layer, i) => (
              <LayerCard
                key={`${layer} ${layerSizes[layer]} ${layerSizes[layer + 1]}`}
                {...{ layer, layerSizes, names, held, parameters }}
                nameLines={nameLines}
                maxWidth={arranged.widths[i] ?? 0}
                maxHeight={isNarrow ? (heights[i] ?? 0) : size.height}
              />
            ))}
      </div>
    </ViewFrame>
  )
}

/** `1`, `2`, … `output`. */
function layerName(layer: number, last: number, isNarrow: boolean): string {
  if (layer < last - 1) return String(layer + 1)
  return isNarrow ? 'out' : 'output'
}

const selectParameters = (state: PlaygroundState) => state.run.frame?.parameters ?? null

/** The height of the card on a phone. */
function phoneRem(heights: readonly number[], isStacked: boolean): number {
  const px = isStacked
    ? heights.reduce((sum, height) => sum + height + stackGapPx, 0)
    : Math.max(...heights)
  return px / 16
}
