import { useMemo } from 'react'
import { layerSizesOf } from '../../../config/index.ts'
import { type PlaygroundState, useFrameLive, usePlayground } from '../../../store/index.ts'
import { biasGap, useSampled, useSize } from '../../../views/index.ts'
import { Segmented } from '../../common/Segmented.tsx'
import { heldView } from '../../network/heldView.ts'
import { namesOf } from '../../network/namesOf.ts'
import { useLook } from '../common/useLook.ts'
import { ViewFrame } from '../common/ViewFrame.tsx'
import { describeWeights } from './describeWeights.ts'
import { LayerCard } from './LayerCard.tsx'
import { pictureOfWeights } from './pictureOfWeights.ts'
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
  const [look, choose] = useLook('weights')
  const last = layerSizes.length - 1
  const all = Array.from({ length: last }, (_, layer) => layer)
  const shown = look.layer > 0 && look.layer <= last ? [look.layer - 1] : all
  const share = size === null ? 0 : (size.width - gapPx * (shown.length - 1)) / shown.length
  return (
    <ViewFrame
      caption={caption}
      description={`${caption} Each matrix is a table: rows are the units of a layer, columns what they read, the last column their biases. Arrow keys move in it and say each number; Enter edits it.`}
      file="weights"
      picture={() => pictureOfWeights(config, parameters.get(), shown)}
      tools={
        last > 1 && (
          <Segmented
            label="Layers shown"
            hint="All layers side by side, or one of them with more room."
            value={shown.length === 1 ? String(look.layer) : '0'}
            options={['all', ...all.map((layer) => layerName(layer, last))].map((text, i) => ({
              value: String(i),
              text,
            }))}
            onChange={(value) => choose({ layer: Number(value) })}
          />
        )
      }
    >
      <div ref={ref} className={css.layers}>
        {size === null
          ? null
          : shown.map((layer) => (
              <LayerCard
                key={`${layer} ${layerSizes[layer]} ${layerSizes[layer + 1]}`}
                {...{ layer, layerSizes, names, held, parameters }}
                maxWidth={Math.max(leastWidth(layerSizes[layer] ?? 0), share)}
                maxHeight={size.height}
              />
            ))}
      </div>
    </ViewFrame>
  )
}

/** `1`, `2`, … `output`. */
function layerName(layer: number, last: number): string {
  return layer === last - 1 ? 'output' : String(layer + 1)
}

const selectParameters = (state: PlaygroundState) => state.run.frame?.parameters ?? null

function leastWidth(columns: number): number {
  return columns <= numberedColumns ? (columns + 1) * numberPx + biasGap : narrowestPx
}
