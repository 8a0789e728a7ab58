import { type ReactElement, useCallback, useMemo, useRef } from 'react'
import { useThemeColors } from '../colors.ts'
import { type Live, useLive } from '../live.ts'
import { clearedContext } from '../plots/canvasSize.ts'
import { usePacedLive } from '../plots/pacedLive.ts'
import { drawGradientEdges, drawRunningBand } from './drawGradientEdges.ts'
import { drawLegend, drawMarks, drawTags } from './drawTags.ts'
import { edgeGaps } from './edges.ts'
import type { NetworkLayout } from './layout.ts'
import css from './NetworkOverlay.module.css'
import type { DiagramNames } from './names.ts'
import type { DiagramOverlay, OverlayUnit } from './overlay.ts'
import { placeTags, tagColumns } from './placeTags.ts'

interface NetworkOverlayProps {
  readonly layout: NetworkLayout
  readonly names: DiagramNames
  readonly overlay: Live<DiagramOverlay | null>
  readonly parameters: Live<Float64Array | null>
  /** Under the pointer or focused: its tag is shown even where there is no room. Layer 0 = the inputs. */
  readonly pointed: OverlayUnit | null
  /** There is a line of words below the diagram. */
  readonly hasFoot: boolean
}

const intervalMs = 66
/** Room of the button at the right of the foot. */
const footButton = 132
const footMiddle = 23
/** Formulas and pills above the diagram. */
const headHeight = 72

/**
 * What a view of the drawer lays over the diagram, which must follow it in the document: edges below
 * the units, numbers and marks above them. Drawn without React.
 */
export function NetworkOverlay(props: NetworkOverlayProps): ReactElement {
  const { layout, names, overlay, parameters, pointed, hasFoot } = props
  const below = useRef<HTMLCanvasElement>(null)
  const above = useRef<HTMLCanvasElement>(null)
  const colors = useThemeColors()
  const active = useMemo(
    () => names.inputs.flatMap((input, row) => (input.active ? [row] : [])),
    [names.inputs],
  )
  const gaps = useMemo(() => edgeGaps(layout, active), [layout, active])
  const columns = useMemo(() => tagColumns(layout, active), [layout, active])
  const draw = useCallback(
    (now: DiagramOverlay | null) => {
      const { width, height } = layout
      const edges = clearedContext(below.current, width, height)
      const marks = clearedContext(above.current, width, height)
      // The style sheet of this layer hides what it draws in another way.
      const said = below.current?.dataset
      if (said !== undefined) {
        said.edges = String(now !== null && now.edges !== null)
        said.tags = String(now !== null && now.tags.length > 0)
      }
      if (edges === null || marks === null || now === null) return
      const running = now.gap === null ? undefined : gaps[now.gap]
      const reach = Math.max(...layout.layers.map(({ side }) => side / 2)) + 16
      if (running !== undefined) {
        const tone = now.edges === null ? colors.forward : colors.gradient
        drawRunningBand(edges, running, tone, colors.theme, { reach, least: headHeight })
      }
      drawGradientEdges(edges, { overlay: now, gaps, parameters: parameters.get(), colors })
      const bottom = height - (hasFoot ? 2 * footMiddle - 6 : 2)
      drawTags(marks, placeTags(now, columns, { width, bottom }, pointed), colors)
      drawMarks(marks, now, columns, colors)
      if (now.legend === undefined || !hasFoot) return
      const y = height - footMiddle
      drawLegend(marks, now.legend, { left: 8, right: width - footButton, y }, colors)
    },
    [layout, gaps, columns, parameters, pointed, hasFoot, colors],
  )
  useLive(usePacedLive(overlay, intervalMs), draw)
  return (
    <>
      <canvas ref={below} className={css.below} />
      <canvas ref={above} className={css.above} />
    </>
  )
}
