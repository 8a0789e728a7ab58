/** Points as the plots need them: one entry a point, coordinates in the axes' own units. */
export interface PlotPoints {
  readonly task: 'binary' | 'classes' | 'regression' | 'curve'
  readonly classes: number
  readonly classNames: readonly string[]
  readonly x1: ArrayLike<number>
  readonly x2: ArrayLike<number>
  /** Class number, or the height. */
  readonly target: ArrayLike<number>
  /** 1 = training, 0 = test. */
  readonly isTraining: ArrayLike<number>
}

/** Radius of a point's circle: smaller when there are many, and with the plot; gates' are large. */
export function pointRadius(count: number, plotSizePx: number): number {
  const scale = Math.min(1.15, Math.max(0.8, plotSizePx / 364))
  if (count <= 8) return 9 * scale
  if (count <= 60) return 5 * scale
  if (count <= 600) return 3.9 * scale
  return (count <= 1200 ? 3.3 : 2.8) * scale
}

/** "class 1" for a bare number, the name itself otherwise. */
export function className(points: Pick<PlotPoints, 'classNames'>, classNumber: number): string {
  const name = points.classNames[classNumber] ?? String(classNumber)
  return /^\d+$/.test(name) ? `class ${name}` : name
}

/** Test points are shown only when asked for. */
export function isShown(points: PlotPoints, i: number, showTest: boolean): boolean {
  return showTest || points.isTraining[i] === 1
}

/** Number of points that are trained on. */
export function countTraining(points: Pick<PlotPoints, 'isTraining'>): number {
  let count = 0
  for (let i = 0; i < points.isTraining.length; i++) count += points.isTraining[i] ?? 0
  return count
}

export function hasTestPoints(points: PlotPoints): boolean {
  for (let i = 0; i < points.isTraining.length; i++) if (points.isTraining[i] === 0) return true
  return false
}

/** Largest |target|, for colouring heights; 1 when all are 0. */
export function targetLimit(points: PlotPoints): number {
  let limit = 0
  for (let i = 0; i < points.target.length; i++) {
    limit = Math.max(limit, Math.abs(points.target[i] ?? 0))
  }
  return limit || 1
}

/** The shown point nearest to a pixel, within `reachPx`; −1 for none. */
export function nearestPoint(
  points: PlotPoints,
  toX: (x1: number) => number,
  toY: (x2: number) => number,
  at: { readonly x: number; readonly y: number },
  reachPx: number,
  showTest: boolean,
): number {
  let nearest = -1
  let least = reachPx * reachPx
  for (let i = 0; i < points.x1.length; i++) {
    if (!isShown(points, i, showTest)) continue
    const dx = toX(points.x1[i] ?? 0) - at.x
    const dy = toY(points.x2[i] ?? 0) - at.y
    const squared = dx * dx + dy * dy
    if (squared <= least) {
      least = squared
      nearest = i
    }
  }
  return nearest
}
