/** The shown part of the plane and the square of pixels that shows it. */

export interface PlaneDomain {
  readonly x1: readonly [number, number]
  readonly x2: readonly [number, number]
}

/** Converts between the axes' own units and pixels; x₂ grows upwards. */
export interface Plane {
  readonly domain: PlaneDomain
  readonly sizePx: number
  toX(x1: number): number
  toY(x2: number): number
  x1At(xPixel: number): number
  x2At(yPixel: number): number
}

export interface PlanePoint {
  readonly x1: number
  readonly x2: number
}

export function createPlane(domain: PlaneDomain, sizePx: number): Plane {
  const [left, right] = domain.x1
  const [bottom, top] = domain.x2
  return {
    domain,
    sizePx,
    toX: (x1) => ((x1 - left) / (right - left)) * sizePx,
    toY: (x2) => ((top - x2) / (top - bottom)) * sizePx,
    x1At: (xPixel) => left + (xPixel / sizePx) * (right - left),
    x2At: (yPixel) => top - (yPixel / sizePx) * (top - bottom),
  }
}

export function isInside(domain: PlaneDomain, x1: number, x2: number): boolean {
  return x1 >= domain.x1[0] && x1 <= domain.x1[1] && x2 >= domain.x2[0] && x2 <= domain.x2[1]
}
