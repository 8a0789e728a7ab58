import type { Looks, RunConfig } from '../../../config/index.ts'
import type { PointSet } from '../../../datasets/index.ts'
import type { HistoryRecord } from '../../../run/index.ts'
import {
  drawCurveKeys,
  drawFigure,
  drawStack,
  drawTable,
  figureCloud,
  type Picture,
  type PrintedPane,
  panesPicture,
  printColors,
  type TableCell,
  type ThemeColors,
  tableRow,
} from '../../../views/index.ts'
import { formatLoss, formatSmall } from '../../common/format.ts'
import { runTitle } from '../../common/runTitle.ts'
import { type PointsOfPart, withPlace } from '../common/pointsOfPart.ts'
import { meaningOf } from './describeLosses.ts'
import { columnsOf } from './lossColumns.ts'
import { cursorAt, type DrawnCurve, type FigureRanges, sampledCurves } from './lossFigure.ts'
import { type LossScene, sortPlaces } from './lossScene.ts'

interface Options {
  readonly config: RunConfig
  readonly scene: LossScene | null
  readonly records: readonly HistoryRecord[]
  readonly points: PointSet
  readonly part: PointsOfPart
  readonly curves: readonly DrawnCurve[]
  readonly ranges: FigureRanges
  readonly order: Looks['losses']['order']
  readonly chosen: number | null
  readonly caption: string
  readonly isShown: (pane: Looks['losses']['pane']) => boolean
}

const height = 270
const figureWidth = 400
const keysWidth = 250

/** The panes that are seen, side by side; null before the first answer. */
export function pictureOfLosses(options: Options): Picture | null {
  const { config, scene, caption, isShown } = options
  if (scene === null) return null
  const colors = printColors()
  const subject = { ...options, scene, colors }
  const panes = [
    ...(isShown('figure') ? [curvesPane(subject)] : []),
    ...(isShown('time') ? [timePane(subject)] : []),
    ...(isShown('points') ? [pointsPane(subject)] : []),
  ]
  const title = `Losses: ${runTitle(config)}`
  return panesPicture({ panes, height, title, description: caption, colors })
}

interface Subject extends Options {
  readonly scene: LossScene
  readonly colors: ThemeColors
}

function curvesPane(subject: Subject): PrintedPane {
  const { scene, points, part, curves, ranges, chosen, colors } = subject
  const figure = { ...ranges, width: figureWidth, height }
  const cloud = figureCloud(figure, scene.at, scene.losses, withPlace(part.places, chosen))
  const cursor = cursorAt(scene, chosen)
  const classes = points.classes === 0 ? null : points.target
  const look = { figure, curves: sampledCurves(curves, ranges), classes, colors, chosen, cursor }
  const at = Float64Array.of(cursor)
  const keys = curves
    .filter(({ isOn }) => isOn)
    .map(({ dashes, isOwn, text, values, slopes }) => ({
      ...{ dashes, isOwn, text },
      value: formatSmall(values(at)[0]),
      slope: formatSmall(slopes?.(at)[0]),
    }))
  return {
    name: `Loss over ${meaningOf(points)}`,
    width: figureWidth + 20 + keysWidth,
    draw(pen) {
      drawFigure(pen, look, cloud, scene.at)
      pen.translate(figureWidth + 20, 0)
      const where = `at ${ranges.letter} = ${formatSmall(cursor)}`
      drawCurveKeys(pen, keys, where, { width: keysWidth, height, colors })
    },
  }
}

function timePane({ records, colors }: Subject): PrintedPane {
  const look = { width: 280, height, colors, textOf: formatLoss }
  return {
    name: 'Objective over time',
    width: look.width,
    draw: (pen) => drawStack(pen, records, look),
  }
}

/** As many rows of the table as there is room for, from its first. */
function pointsPane({ scene, points, part, order, colors }: Subject): PrintedPane {
  const places = sortPlaces(part.places, scene.losses, order).slice(
    0,
    Math.floor(height / tableRow) - 1,
  )
  const rows = places.map((at): readonly TableCell[] => [
    String(at + 1),
    points.classes === 0 ? formatSmall(points.target[at]) : { markOf: points.target[at] ?? 0 },
    formatSmall(scene.f[at]),
    formatSmall(scene.at[at]),
    formatLoss(scene.losses[at]),
  ])
  const width = 320
  return {
    name: `${places.length} of ${part.name}`,
    width,
    draw: (pen) => drawTable(pen, { head: columnsOf(points), rows, width, colors }),
  }
}
