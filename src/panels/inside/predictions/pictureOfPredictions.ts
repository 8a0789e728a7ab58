import type { RunConfig } from '../../../config/index.ts'
import type { PointSet } from '../../../datasets/index.ts'
import {
  calibrate,
  drawConfidence,
  drawConfusion,
  drawReliability,
  drawTable,
  drawWaterLevel,
  type Picture,
  type PrintedPane,
  panesPicture,
  printColors,
  type ShareHead,
} from '../../../views/index.ts'
import { runTitle } from '../../common/runTitle.ts'
import type { PointsOfPart } from '../common/pointsOfPart.ts'
import { calibrationParts, describeCalibration, errorsText } from './describePredictions.ts'
import { heightsDrawing } from './heightsDrawing.ts'
import { onePoint, pointNumbers, waterTexts } from './onePoint.ts'
import type { PredictionLook } from './PredictionTools.tsx'
import { answersUnder, confusionOf, type PredictionScene } from './predictionScene.ts'
import { drawShareGround, type SharesRoom, sharesDrawing, supportText } from './sharesDrawing.ts'

interface Options {
  readonly config: RunConfig
  readonly scene: PredictionScene | null
  readonly points: PointSet
  readonly part: PointsOfPart
  readonly caption: string
  /** The point that is looked at. */
  readonly point: number | null
  readonly table: PredictionLook['table']
  /** The head of the network itself. */
  readonly own: ShareHead
  /** Those that are on the page. */
  readonly heads: readonly ShareHead[]
  readonly isShown: (pane: PredictionLook['pane']) => boolean
}

const room = { width: 320, height: 260 }

/** The panes that are seen, side by side; null before the first answer. */
export function pictureOfPredictions(options: Options): Picture | null {
  const { config, scene, caption, isShown } = options
  if (scene === null) return null
  const colors = printColors()
  const subject = { ...options, scene, room: { ...room, colors } }
  const panes = [
    ...(isShown('shares') ? allPoints(subject) : []),
    ...(isShown('table') ? [whereWrong(subject)] : []),
    ...(isShown('point') ? onePane(subject) : []),
  ]
  const title = `Predictions: ${runTitle(config)}`
  return panesPicture({ panes, height: room.height, title, description: caption, colors })
}

interface Subject extends Options {
  readonly scene: PredictionScene
  readonly room: SharesRoom
}

function allPoints(subject: Subject): readonly PrintedPane[] {
  const { scene, points, part, point, room, heads } = subject
  const { answer } = scene
  if (points.classes === 0) return [heights(subject, 'outputs')]
  const isShares = answer.shares !== null
  return (isShares ? heads : (['softmax'] as const)).map((head): PrintedPane => {
    const of = { answer, points, places: part.places, head, chosen: point }
    return {
      name: isShares ? head : 'Scores',
      foot: [isShares ? supportText(of) : part.name],
      width: room.width,
      draw(pen) {
        drawShareGround(pen, { classes: points.classes, isShares }, room)
        sharesDrawing(of, room).draw(pen)
      },
    }
  })
}

function heights(
  { scene: { answer }, points, part, point, room }: Subject,
  kind: 'outputs' | 'residuals',
): PrintedPane {
  const of = { answer, points, places: part.places, kind, chosen: point }
  return {
    name: kind === 'outputs' ? 'Predicted against true' : 'Residuals',
    foot: [part.name],
    width: room.width,
    draw: (pen) => heightsDrawing(of, room).draw(pen),
  }
}

function whereWrong(subject: Subject): PrintedPane {
  const { scene, points, part, room, table, own } = subject
  if (points.classes === 0) return heights(subject, 'residuals')
  const answers = answersUnder(own, scene, points)
  if (answers === null || table === 'confusion') {
    const cells = confusionOf(scene.told, points.target, part.places, points.classes)
    const counts = cells.map((row) => row.map((members) => members.length))
    return {
      name: 'Confusion',
      foot: [errorsText(scene, points, part)],
      width: room.width,
      draw: (pen) => drawConfusion(pen, counts, room),
    }
  }
  const calibration = calibrate(answers, part.places, calibrationParts)
  const isReliability = table === 'reliability'
  return {
    name: isReliability ? 'Reliability' : 'Confidence',
    foot: describeCalibration(calibration, table).split('; '),
    width: room.width,
    draw: (pen) => (isReliability ? drawReliability : drawConfidence)(pen, calibration, room),
  }
}

function onePane({ scene, points, point, room }: Subject): readonly PrintedPane[] {
  if (point === null) return []
  const { width } = room
  const { shares } = scene.answer
  if (shares === null) {
    const rows = pointNumbers(scene, points, point)
    const draw: PrintedPane['draw'] = (pen) => drawTable(pen, { ...room, head: null, rows })
    return [{ name: `Point ${point + 1}`, width, draw }]
  }
  const at = onePoint(scene.answer, point)
  if (at === null) return []
  return [
    {
      name: `Point ${point + 1}: same logits, two outputs`,
      foot: waterTexts(at, shares, false),
      width: 420,
      draw: (pen) => drawWaterLevel(pen, at, { ...room, width: 420 }),
    },
  ]
}
