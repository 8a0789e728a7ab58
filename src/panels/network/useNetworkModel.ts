import { useMemo } from 'react'
import { layerSizesOf, type RunConfig } from '../../config/index.ts'
import { type FeatureId, featuresFor, taskOf } from '../../datasets/index.ts'
import { usePlayground } from '../../store/index.ts'
import {
  type DiagramNames,
  type HeldView,
  type NetworkLayout,
  networkLayout,
  type PictureSource,
  type Size,
} from '../../views/index.ts'
import { featurePictures } from './featurePictures.ts'
import { heldView } from './heldView.ts'
import { widestLabel } from './inputItems.ts'
import { namesOf } from './namesOf.ts'

/** Narrower than this there are short heads over the layers and no foot. */
const compactWidth = 520
/** Lower than this only the inputs in use are drawn. */
const allInputsHeight = 480

export interface NetworkModel {
  readonly config: RunConfig
  readonly compact: boolean
  readonly layout: NetworkLayout
  readonly names: DiagramNames
  readonly displayed: readonly FeatureId[]
  /** Features that the task offers and that are not drawn. */
  readonly folded: readonly FeatureId[]
  readonly inputPictures: PictureSource | null
  readonly held: HeldView
}

/** Everything about the network that changes with its structure or the room, not with training. */
export function useNetworkModel({ width, height }: Size): NetworkModel {
  const config = usePlayground((state) => state.config)
  const points = usePlayground((state) => state.run.points)
  const { features, data } = config
  const tagged = usePlayground((state) => state.view.overlay !== null)
  const compact = width < compactWidth
  const offered = featuresFor(taskOf(data))
  const control = usePlayground((state) => state.view.controls.features)
  const showsAll = !compact && height >= allInputsHeight && control !== 'hidden'
  const displayed = useMemo(
    () => (showsAll ? offered : offered.filter((id) => features.includes(id))),
    [showsAll, offered, features],
  )
  const sizes = layerSizesOf(config).join(' ')
  const layout = useMemo(
    () =>
      networkLayout({
        width,
        height,
        inputs: displayed.length,
        layers: sizes.split(' ').slice(1).map(Number),
        labelWidth: widestLabel(displayed),
        compact,
        tagged,
      }),
    [width, height, displayed, sizes, compact, tagged],
  )
  const names = useMemo(() => namesOf(config, displayed, control), [config, displayed, control])
  const inputPictures = useMemo(
    () => (points === null ? null : featurePictures(displayed, points, data.scale)),
    [displayed, points, data.scale],
  )
  const held = useMemo(
    () => heldView(config.holds, sizes.split(' ').map(Number)),
    [config.holds, sizes],
  )
  const folded = offered.filter((id) => !displayed.includes(id))
  return { config, compact, layout, names, displayed, folded, inputPictures, held }
}
