import { useMemo } from 'react'
import type { Looks, RunConfig } from '../../../config/index.ts'
import { usePlayground } from '../../../store/index.ts'
import { type SpaceLook, useThemeColors } from '../../../views/index.ts'
import { fieldScaleOf } from '../../output/plotMeaning.ts'
import { usePlotNetwork } from '../../output/usePlotNetwork.ts'
import type { ChosenSpace } from './chosenSpace.ts'

/** How the space is drawn; the same object while nothing of it changes. */
export function useSpaceLook(
  { output, hidden }: RunConfig,
  { layer }: ChosenSpace,
  { turn, tilt }: Looks['hidden'],
  sizePx: number,
): SpaceLook {
  const network = usePlotNetwork()
  const colors = useThemeColors()
  const showTest = usePlayground((state) => state.view.showTest)
  const chosen = usePlayground((state) => state.view.point)
  const isOneOutput = layer === hidden.length && network.outputs === 1
  const boundaryName = isOneOutput ? (output === 'sigmoid' ? 'f = ½' : 'f = 0') : null
  return useMemo(
    () => ({
      sizePx,
      colors,
      showTest,
      chosen,
      turn,
      tilt,
      boundaryName,
      scaleOf: (field) => fieldScaleOf(network, field),
    }),
    [sizePx, colors, showTest, chosen, turn, tilt, boundaryName, network],
  )
}
