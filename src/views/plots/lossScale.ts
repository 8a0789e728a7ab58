import { nice, ticks } from 'd3-array'
import { interpolateThrough } from '../linear.ts'

/** The vertical axis of a loss chart. `toY` of no value is null; infinity is at the top. */
export interface LossScale {
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
  toY(value: number | null): number | null
}

/** Values below this share of the largest are drawn on the floor of a logarithmic axis. */
const smallestShare = 1e-10
/** The end of a logarithmic axis, far enough from the largest number to be rounded up. */
const largest = 1e300

/** What losses there are to show; infinite ends when there are none. */
export interface LossRange {
  readonly lowest: number
  readonly lowestPositive: number
  readonly highest: number
}

/** The range of the finite ones among values. */
export function createLossRange() {
  let lowest = Number.POSITIVE_INFINITY
  let lowestPositive = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  return {
    include(value: number | null): void {
      if (value === null || !Number.isFinite(value)) return
      if (value < lowest) lowest = value
      if (value > 0 && value < lowestPositive) lowestPositive = value
      if (value > highest) highest = value
    },
    range: (): LossRange => ({ lowest, lowestPositive, highest }),
  }
}

/** Axis from 0, or over powers of ten; zeros and below sit on the floor of a logarithmic axis. */
export function createLossScale(
  range: LossRange,
  heightPx: number,
  logarithmic: boolean,
  diverged = false,
): LossScale {
  return logarithmic
    ? logScale(range, heightPx, diverged ? 0 : smallestShare)
    : linearScale(range, heightPx)
}

function linearScale({ lowest, highest }: LossRange, heightPx: number): LossScale {
  const bottom = Number.isFinite(lowest) ? Math.min(0, lowest) : 0
  const top = highest > 0 ? highest : 1
  const count = linearTicks(heightPx)
  const domain = nice(bottom, top, count)
  return {
    domain,
    ticks: ticks(...domain, count),
    toY: (value) => {
      if (value === null || Number.isNaN(value)) return null
      return interpolateThrough(domain, [heightPx, 0], value)
    },
  }
}

function logScale(
  { lowestPositive, highest }: LossRange,
  heightPx: number,
  leastShare: number,
): LossScale {
  const isEmpty = !Number.isFinite(lowestPositive)
  const high = isEmpty ? 1 : Math.min(highest, largest)
  const low = isEmpty ? 0.1 : lowestPositive
  const domain = logDomain(Math.min(high, Math.max(low, high * leastShare)), high)
  const logs = domain.map(Math.log10)
  return {
    domain,
    ticks: logTicks(domain, tickCount(heightPx)),
    toY: (value) => {
      if (value === null || Number.isNaN(value)) return null
      return value > 0 ? interpolateThrough(logs, [heightPx, 0], Math.log10(value)) : heightPx
    },
  }
}

/** Widened to 1 or 3 times a power of ten on both sides. */
export function logDomain(low: number, high: number): readonly [number, number] {
  const bottom = roundDown(low)
  const top = roundUp(high)
  return top > bottom * 1.001 ? [bottom, top] : [bottom / 3, top * 3]
}

function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9)
  return tidy(value >= 3 * power * (1 - 1e-9) ? 3 * power : power)
}

function roundUp(value: number): number {
  const down = roundDown(value)
  if (value <= down * (1 + 1e-9)) return down
  const power = 10 ** Math.floor(Math.log10(down) + 1e-9)
  return tidy(down > 2 * power ? 10 * power : 3 * power)
}

/** 1 and 3 times powers of ten, then powers alone, then every second, third … power. */
export function logTicks([low, high]: readonly [number, number], most: number): number[] {
  const first = Math.floor(Math.log10(low) + 1e-9)
  const last = Math.ceil(Math.log10(high) - 1e-9)
  const powers = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const fits = (value: number): boolean => value >= low * 0.999 && value <= high * 1.001
  const fine = powers.flatMap((power) => [tidy(10 ** power), tidy(3 * 10 ** power)]).filter(fits)
  if (fine.length <= most) return fine
  for (let every = 1; every < powers.length; every++) {
    const coarse = powers
      .filter((power) => (last - power) % every === 0)
      .map((power) => tidy(10 ** power))
      .filter(fits)
    if (coarse.length <= most) return coarse
  }
  return fine.slice(-1)
}

/** Right end of the epochs' axis: a round number that the run reaches later, so that it rests. */
export function epochEnd(epoch: number): number {
  if (epoch <= 10) return 10
  const power = 10 ** Math.floor(Math.log10(epoch))
  const steps = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]
  return (steps.find((step) => step * power >= epoch) ?? 10) * power
}

export function epochTicks(end: number, widthPx: number): number[] {
  return ticks(0, end, Math.max(2, Math.floor(widthPx / 78))).filter(Number.isInteger)
}

function linearTicks(heightPx: number): number {
  return Math.max(2, Math.floor(heightPx / 34))
}

function tickCount(heightPx: number): number {
  return Math.max(2, Math.floor(heightPx / 24))
}

function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
