/**
 * Drawings: props in, marks out. d3 computes, React owns the DOM, canvases are painted through `Live`
 * values without React. A view knows no store; a panel joins the two.
 */

export {
  type ActivationsPictureOptions,
  activationsPicture,
} from './activations/activationsPicture.ts'
export { drawSlopes, slopeProducts } from './activations/drawSlopes.ts'
export { drawUnit, type FunctionCurve, type UnitPlot } from './activations/drawUnit.ts'
export { cellNext, stackedGrid, type UnitGrid, unitGrid } from './activations/unitGrid.ts'
export { HeatMap } from './backprop/HeatMap.tsx'
export { type LinePictureTable, linePicture } from './backprop/linePicture.ts'
export { type MatrixEntry, NumberMatrix } from './backprop/NumberMatrix.tsx'
export { ChainGraph } from './chain/ChainGraph.tsx'
export { chainPicture } from './chain/chainPicture.ts'
export { CHAIN_EPSILON, type ChainValues, chainSteps, chainValues } from './chain/chainRule.ts'
export { chainFactor, chainNumber, chainProduct } from './chain/chainText.ts'
export { CodeListing } from './code/CodeListing.tsx'
export { type FormulaPart, formulaPicture } from './code/formulaPicture.ts'
export type { CodeLanguage } from './code/highlight.ts'
export {
  classShape,
  classToken,
  type PointShape,
  type ThemeColors,
  useThemeColors,
} from './colors.ts'
export { Formula } from './Formula.tsx'
export { type GradientsPictureOptions, gradientsPicture } from './gradients/gradientsPicture.ts'
export { type NormRange, widened } from './gradients/logAxis.ts'
export { drawCloud, type GradientCloud } from './gradients/noiseCloud.ts'
export {
  drawNoiseLine,
  hasNoiseKeys,
  type NoiseByBatch,
  noiseWith,
  noiseWithout,
} from './gradients/noiseLine.ts'
export { drawNormBars } from './gradients/normBars.ts'
export { drawNormLines } from './gradients/normLines.ts'
export { clipLine, type StraightLine } from './lines/clipLine.ts'
export { LineHandles } from './lines/LineHandles.tsx'
export type { LineHand } from './lines/lineHand.ts'
export { UnitLinesCanvas } from './lines/UnitLinesCanvas.tsx'
export type { UnitLine } from './lines/unitLine.ts'
export { zeroCurves } from './lines/zeroCurves.ts'
export { constantLive, type Live } from './live.ts'
export { type CurveKey, drawCurveKeys } from './losses/drawCurveKeys.ts'
export { drawSquares } from './losses/drawSquares.ts'
export {
  drawFigure,
  type Figure,
  type FigureCurve,
  type FigureLook,
  figureCloud,
  figureValueAt,
} from './losses/figure.ts'
export { drawStack } from './losses/stack.ts'
export { mapLive } from './mapLive.ts'
export { Matrix } from './matrix/Matrix.tsx'
export {
  biasGap,
  cellIndex,
  type MatrixCell,
  matrixLayout,
  mostCellHeight,
  mostCellWidth,
  numberCellWidth,
} from './matrix/matrixLayout.ts'
export { ValueHistogram } from './matrix/ValueHistogram.tsx'
export { type WeightsPictureOptions, weightsPicture } from './matrix/weightsPicture.ts'
export type { EditRequest, HoldRequest } from './network/diagramProps.ts'
export { formatParameter } from './network/formatParameter.ts'
export { type HeldView, heldText, layerKey } from './network/held.ts'
export type { InputItem, ParameterAt, UnitAt } from './network/items.ts'
export { Lock } from './network/Lock.tsx'
export { type NetworkLayout, networkLayout } from './network/layout.ts'
export { NetworkDiagram } from './network/NetworkDiagram.tsx'
export { NetworkOverlay } from './network/NetworkOverlay.tsx'
export {
  type DiagramNames,
  parameterName,
  rowName,
  shortSourceName,
  unitName,
} from './network/names.ts'
export type { PictureSource } from './network/pictures.ts'
export type { Pen } from './pen.ts'
export { drawTable, type TableCell, tableRow } from './pictures/drawTable.ts'
export { lossPicture } from './pictures/lossPicture.ts'
export { networkPicture } from './pictures/networkPicture.ts'
export { type OutputGround, outputPicture } from './pictures/outputPicture.ts'
export { type PrintedPane, panesPicture } from './pictures/panesPicture.ts'
export { type Picture, pngOf, svgOf } from './pictures/picture.ts'
export { printColors } from './pictures/printColors.ts'
export { CloudSensor } from './plots/CloudSensor.tsx'
export { CurvePlot } from './plots/CurvePlot.tsx'
export { type Cloud, cloudRadius } from './plots/cloud.ts'
export type { Curve } from './plots/curve.ts'
export { DrawSensor } from './plots/DrawSensor.tsx'
export { drawThumbnail, type ThumbnailSubject } from './plots/drawThumbnail.ts'
export { type ClassOutputs, type Field, type FieldScale, niceAbove } from './plots/field.ts'
export { LiveCanvas } from './plots/LiveCanvas.tsx'
export { LossChart } from './plots/LossChart.tsx'
export { hasPenalty, lossSummary } from './plots/lossRecords.ts'
export { PlanePlot } from './plots/PlanePlot.tsx'
export { PointRings } from './plots/PointRings.tsx'
export { PointsPlot } from './plots/PointsPlot.tsx'
export { useSampled } from './plots/pacedLive.ts'
export { createPlane, type Plane, type PlanePoint } from './plots/plane.ts'
export {
  className,
  countTraining,
  hasTestPoints,
  pointRadius,
  targetLimit,
} from './plots/points.ts'
export { textScale } from './plots/textScale.ts'
export type { DrawHand } from './plots/useDrawEvents.ts'
export { type Answers, type Calibration, calibrate } from './predictions/calibration.ts'
export { drawConfidence, drawReliability } from './predictions/drawCalibration.ts'
export { confusionTint, drawConfusion } from './predictions/drawConfusion.ts'
export { drawSimplex, drawSimplexGround, simplexCloud } from './predictions/drawSimplex.ts'
export { drawWaterLevel, type OnePoint, waterLevel } from './predictions/drawWaterLevel.ts'
export { drawOneHotLines } from './predictions/oneHotLines.ts'
export { drawScatter, type Scatter, scatterCloud } from './predictions/scatter.ts'
export { simplexIn } from './predictions/simplex.ts'
export { drawStrips, type Strips, stripsCloud } from './predictions/strips.ts'
export { countSupport, type ShareHead, type SupportCounts } from './predictions/support.ts'
export { shapePath } from './shapes.ts'
export { cornerRadius } from './space/cornerRadius.ts'
export { SpacePlot } from './space/SpacePlot.tsx'
export type { SceneStage, SpaceScene } from './space/scene.ts'
export { type SpaceLook, spaceMargin } from './space/spaceLook.ts'
export { spacePicture } from './space/spacePicture.ts'
export { textWidth } from './textWidth.ts'
export { type Size, useSize } from './useSize.ts'
