import { type OwnTable, ownLimits, type PlaneDomain } from '../../datasets/index.ts'
import { decimalsOf, rounded } from './grid.ts'

export type Tool = 'brush' | 'eraser' | 'move'

/** What a hand draws with. Lengths are shares of the plane's side. */
export interface Pen {
  readonly tool: Tool
  /** Class number, or height; a curve takes it from the place. */
  readonly value: number
  /** What a new point is for. */
  readonly isTraining: boolean
  /** Radius of the spray of a drag. */
  readonly width: number
  /** Points for each tenth of the side that a drag is long. */
  readonly density: number
}

/** The pen with a class that the points have: other data may have fewer, or the pen a height. */
export function fittedPen(pen: Pen, { kind, classNames }: OwnTable): Pen {
  if (kind !== 'classes' || (Number.isInteger(pen.value) && pen.value in classNames)) return pen
  return { ...pen, value: classNames.length - 1 }
}

interface Place {
  readonly x1: number
  readonly x2: number
}

/** The points while a hand draws: each call gives them as they are then. */
export interface Stroke {
  readonly table: OwnTable
  extend(place: Place): void
}

export const ERASER_REACH = 0.04
export const MOVE_REACH = 0.06

/** Begins a stroke at a place: a click makes, erases or takes up a point there. */
export function beginStroke(
  table: OwnTable,
  pen: Pen,
  place: Place,
  domain: PlaneDomain,
  random: () => number = Math.random,
): Stroke {
  switch (pen.tool) {
    case 'brush':
      return brushStroke(table, pen, place, domain, random)
    case 'eraser':
      return eraserStroke(table, place, domain)
    case 'move':
      return moveStroke(table, place, domain)
  }
}

/** A point at the place, then as many a way as the pen's density says, within its width. */
function brushStroke(
  start: OwnTable,
  pen: Pen,
  from: Place,
  domain: PlaneDomain,
  random: () => number,
): Stroke {
  const plane = unitPlane(domain)
  let table = withPoint(start, plane.snap(from), pen)
  let last = plane.share(from)
  let untilNext = 0.1 / pen.density
  return {
    get table() {
      return table
    },
    extend(place) {
      const to = plane.share(place)
      const way = Math.hypot(to.u - last.u, to.v - last.v)
      let done = 0
      while (way - done >= untilNext) {
        done += untilNext
        untilNext = 0.1 / pen.density
        const at = mix(last, to, done / way)
        table = withPoint(table, plane.place(sprayed(at, pen.width, random)), pen)
      }
      untilNext -= way - done
      last = to
    },
  }
}

function eraserStroke(start: OwnTable, from: Place, domain: PlaneDomain): Stroke {
  let table = start
  const extend = (place: Place): void => {
    table = withoutNear(table, place, domain)
  }
  extend(from)
  return {
    get table() {
      return table
    },
    extend,
  }
}

/** Carries the nearest point along; none when there is none within reach. */
function moveStroke(start: OwnTable, from: Place, domain: PlaneDomain): Stroke {
  const plane = unitPlane(domain)
  const carried = nearest(start, from, domain, MOVE_REACH)
  let table = start
  return {
    get table() {
      return table
    },
    extend(place) {
      if (carried < 0) return
      const { x1, x2 } = plane.snap(place)
      table = {
        ...start,
        x1: start.x1.with(carried, x1),
        x2: start.x2.with(carried, x2),
        target: start.kind === 'curve' ? start.target.with(carried, x2) : start.target,
      }
    },
  }
}

/** The points without the one nearest to a place; the same when none is within reach. */
export function withoutNearest(table: OwnTable, place: Place, domain: PlaneDomain): OwnTable {
  const at = nearest(table, place, domain, MOVE_REACH)
  return at < 0 ? table : kept(table, (i) => i !== at)
}

/** Which point is nearest to a place, within a share of the plane's side; −1 when none is. */
export function nearest(
  { x1, x2 }: OwnTable,
  place: Place,
  domain: PlaneDomain,
  reach: number,
): number {
  let found = -1
  let least = reach
  x1.forEach((at, i) => {
    const distance = distanceOf({ x1: at, x2: x2[i] ?? 0 }, place, domain)
    if (distance > least) return
    least = distance
    found = i
  })
  return found
}

function withPoint(table: OwnTable, { x1, x2 }: Place, pen: Pen): OwnTable {
  if (table.x1.length >= ownLimits.points.max) return table
  const part = pen.isTraining ? 1 : 0
  return {
    ...table,
    x1: [...table.x1, x1],
    x2: [...table.x2, x2],
    target: [...table.target, table.kind === 'curve' ? x2 : pen.value],
    split: table.split === null ? null : [...table.split, part],
  }
}

function withoutNear(table: OwnTable, place: Place, domain: PlaneDomain): OwnTable {
  const { x1, x2 } = table
  const isFar = (i: number): boolean =>
    distanceOf({ x1: x1[i] ?? 0, x2: x2[i] ?? 0 }, place, domain) > ERASER_REACH
  return x1.every((_, i) => isFar(i)) ? table : kept(table, isFar)
}

function kept(table: OwnTable, keeps: (i: number) => boolean): OwnTable {
  const filtered = <T>(values: readonly T[]): T[] => values.filter((_, i) => keeps(i))
  return {
    ...table,
    x1: filtered(table.x1),
    x2: filtered(table.x2),
    target: filtered(table.target),
    split: table.split && filtered(table.split),
  }
}

function distanceOf(a: Place, b: Place, domain: PlaneDomain): number {
  return Math.hypot((a.x1 - b.x1) / lengthOf(domain.x1), (a.x2 - b.x2) / lengthOf(domain.x2))
}

function lengthOf([low, high]: readonly [number, number]): number {
  return high - low
}

interface Share {
  readonly u: number
  readonly v: number
}

/** Converts between the plane and shares of its sides; places come out on the grid, inside. */
function unitPlane({ x1, x2 }: PlaneDomain) {
  const snap = (place: Place): Place => ({ x1: snapped(place.x1, x1), x2: snapped(place.x2, x2) })
  return {
    snap,
    share: (place: Place): Share => ({
      u: (place.x1 - x1[0]) / lengthOf(x1),
      v: (place.x2 - x2[0]) / lengthOf(x2),
    }),
    place: ({ u, v }: Share): Place =>
      snap({ x1: x1[0] + u * lengthOf(x1), x2: x2[0] + v * lengthOf(x2) }),
  }
}

function snapped(value: number, range: readonly [number, number]): number {
  const [low, high] = range
  return rounded(Math.min(high, Math.max(low, value)), decimalsOf(range))
}

/** Uniform in a disc. */
function sprayed({ u, v }: Share, width: number, random: () => number): Share {
  const radius = width * Math.sqrt(random())
  const angle = 2 * Math.PI * random()
  return { u: u + radius * Math.cos(angle), v: v + radius * Math.sin(angle) }
}

function mix(a: Share, b: Share, share: number): Share {
  return { u: a.u + share * (b.u - a.u), v: a.v + share * (b.v - a.v) }
}
