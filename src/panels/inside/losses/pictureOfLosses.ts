import type { RunConfig } from '../../../config/index.ts'
import type { PointSet } from '../../../datasets/index.ts'
import { drawFigure, figureCloud, fontOf, type Picture, printColors } from '../../../views/index.ts'
import { runTitle } from '../../common/runTitle.ts'
import type { PointsOfPart } from '../common/pointsOfPart.ts'
import { type DrawnCurve, type FigureRanges, sampledCurves } from './lossFigure.ts'
import type { LossScene } from './lossScene.ts'

interface Options {
  readonly config: RunConfig
  readonly scene: LossScene | null
  readonly points: PointSet
  readonly part: PointsOfPart
  readonly curves: readonly DrawnCurve[]
  readonly ranges: FigureRanges
  readonly chosen: number | null
  readonly caption: string
}

const width = 760
const height = 330
const keys = 26

/** The curves with the points on them for print; null before the first answer. */
export function pictureOfLosses(options: Options): Picture | null {
  const { config, scene, points, part, curves, ranges, chosen, caption } = options
  if (scene === null) return null
  const colors = printColors()
  const figure = { ...ranges, width, height: height - keys }
  const sampled = sampledCurves(curves, ranges)
  const classes = points.classes === 0 ? null : points.target
  return {
    width,
    height,
    title: `Losses: ${runTitle(config)}`,
    description: caption,
    draw(pen) {
      const look = { figure, curves: sampled, classes, colors, chosen, cursor: 0 }
      drawFigure(pen, look, figureCloud(figure, scene.at, scene.losses, part.places), scene.at)
      pen.font = fontOf(12)
      pen.textAlign = 'left'
      pen.textBaseline = 'middle'
      let x = 34
      for (const { text, dashes, isOwn, isOn } of curves) {
        if (!isOn) continue
        pen.beginPath()
        pen.setLineDash([...dashes])
        pen.moveTo(x, height - 12)
        pen.lineTo(x + 24, height - 12)
        pen.lineWidth = isOwn ? 2.4 : 1.4
        pen.strokeStyle = '#1d2330'
        pen.stroke()
        pen.setLineDash([])
        pen.fillStyle = '#1d2330'
        pen.fillText(text, x + 30, height - 12)
        x += 30 + 7 * text.length + 22
      }
    },
  }
}
