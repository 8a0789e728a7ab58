import type { RunConfig } from '../../../config/index.ts'
import type { PointSet } from '../../../datasets/index.ts'
import { fontOf, type Picture, printColors } from '../../../views/index.ts'
import { runTitle } from '../../common/runTitle.ts'
import type { PointsOfPart } from '../common/pointsOfPart.ts'
import { heightsDrawing } from './heightsDrawing.ts'
import type { PredictionScene } from './predictionScene.ts'
import { drawShareGround, sharesDrawing, supportText } from './sharesDrawing.ts'

interface Options {
  readonly config: RunConfig
  readonly scene: PredictionScene | null
  readonly points: PointSet
  readonly part: PointsOfPart
  readonly caption: string
  readonly chosen: number | null
}

const each = { width: 380, height: 300 }
const head = 28
const foot = 26

/** Both heads, or predicted heights and residuals, side by side; null before the first answer. */
export function pictureOfPredictions(options: Options): Picture | null {
  const { config, scene, points, part, caption, chosen } = options
  if (scene === null) return null
  const colors = printColors()
  const { answer } = scene
  const { places } = part
  const room = { ...each, colors }
  const drawings =
    points.classes === 0
      ? (['outputs', 'residuals'] as const).map((kind) => ({
          name: kind === 'outputs' ? 'Predicted against true' : 'Residuals',
          foot: part.name,
          drawing: heightsDrawing({ answer, points, places, kind, chosen }, room),
        }))
      : (answer.shares === null ? (['softmax'] as const) : (['softmax', 'sparsemax'] as const)).map(
          (of) => {
            const subject = { answer, points, places, head: of, chosen }
            return {
              name: answer.shares === null ? 'Scores' : of,
              foot: supportText(subject),
              drawing: sharesDrawing(subject, room),
            }
          },
        )
  return {
    width: each.width * drawings.length,
    height: head + each.height + foot,
    title: `Predictions: ${runTitle(config)}`,
    description: caption,
    draw(pen) {
      drawings.forEach(({ name, foot: below, drawing }, i) => {
        pen.save()
        pen.translate(i * each.width, 0)
        pen.textAlign = 'center'
        pen.textBaseline = 'middle'
        pen.fillStyle = '#1d2330'
        pen.font = fontOf(13, 600)
        pen.fillText(name, each.width / 2, 14)
        pen.font = fontOf(12)
        pen.fillText(below, each.width / 2, head + each.height + 10)
        pen.translate(0, head)
        if (points.classes > 0) {
          drawShareGround(pen, { classes: points.classes, isShares: answer.shares !== null }, room)
        }
        drawing.draw(pen)
        pen.restore()
      })
    },
  }
}
