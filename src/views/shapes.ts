import type { PointShape } from './colors.ts'

/** What a shape is traced into: a canvas context, a Path2D, or a pen. */
type PathSink = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'closePath' | 'arc'>

/** Corners on a circle of radius 1, first at the top; radii make all shapes look equally large. */
const corners: Record<Exclude<PointShape, 'circle'>, readonly (readonly [number, number])[]> = {
  diamond: regular(4, 1.25),
  triangle: regular(3, 1.32).map(([x, y]) => [x, y + 0.2]),
  square: regular(4, 1.27).map(([x, y]) => [(x - y) * Math.SQRT1_2, (x + y) * Math.SQRT1_2]),
  cross: crossCorners(1.2, 0.42),
  star: regular(10, 1.4).map(([x, y], i) => (i % 2 ? [x * 0.45, y * 0.45] : [x, y])),
}

/** Adds a shape to a path; `radius` is that of the circle of about the same area. */
export function traceShape(
  path: PathSink,
  shape: PointShape,
  x: number,
  y: number,
  radius: number,
): void {
  if (shape === 'circle') {
    path.moveTo(x + radius, y)
    path.arc(x, y, radius, 0, 2 * Math.PI)
    return
  }
  corners[shape].forEach(([dx, dy], i) => {
    if (i === 0) path.moveTo(x + dx * radius, y + dy * radius)
    else path.lineTo(x + dx * radius, y + dy * radius)
  })
  path.closePath()
}

/** The `d` of an SVG path around a centre, by default the origin. */
export function shapePath(shape: PointShape, radius: number, x = 0, y = 0): string {
  const at = (dx: number, dy: number) => `${round(x + dx * radius)},${round(y + dy * radius)}`
  if (shape === 'circle') {
    const arc = `A${radius},${radius} 0 1 1 `
    return `M${at(1, 0)}${arc}${at(-1, 0)}${arc}${at(1, 0)}Z`
  }
  return `M${corners[shape].map(([dx, dy]) => at(dx, dy)).join('L')}Z`
}

function regular(count: number, radius: number): [number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count
    return [radius * Math.sin(angle), -radius * Math.cos(angle)]
  })
}

function crossCorners(arm: number, half: number): [number, number][] {
  const quarter: [number, number][] = [
    [-half, -arm],
    [half, -arm],
    [half, -half],
  ]
  let turn = quarter
  const all: [number, number][] = []
  for (let i = 0; i < 4; i++) {
    all.push(...turn)
    turn = turn.map(([x, y]) => [-y, x])
  }
  return all
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
