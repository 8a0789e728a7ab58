import { formatNumber } from '../../common/format.ts'
import type { Corner } from './corners.ts'

/** Corners share a place when nearer to each other than this part of the largest distance of two. */
const samePlace = 0.15
/** Nearer than this part no eye tells them apart. */
const onePlace = 0.0025

/** Where the corners of the square land: which of one class meet, and how many places they take. */
export function cornerSentences(
  corners: readonly Corner[],
  h: Float64Array,
  units: number,
  names: readonly string[],
): string[] {
  const count = corners.length
  if (h.length !== units * count) return []
  const distance = (p: number, q: number): number => {
    let square = 0
    for (let k = 0; k < units; k++) {
      square += ((h[k * count + p] ?? 0) - (h[k * count + q] ?? 0)) ** 2
    }
    return Math.sqrt(square)
  }
  const widest = Math.max(...corners.flatMap((_, p) => corners.map((_, q) => distance(p, q))))
  if (!Number.isFinite(widest)) return []
  const firsts = corners.map((_, p) =>
    corners.findIndex((_, q) => q === p || distance(p, q) <= samePlace * widest),
  )
  const places = new Set(firsts).size
  const closest = [0, 1]
    .map((target) => corners.flatMap((corner, n) => (corner.target === target ? [n] : [])))
    .filter((members) => members.length === 2)
    .map(([p = 0, q = 0]) => ({ target: corners[p]?.target, apart: distance(p, q) }))
    .sort((a, b) => a.apart - b.apart)[0]
  const meet =
    closest === undefined ? [] : [meetSentence(names[closest.target ?? 0], closest.apart, widest)]
  return [...meet, `The four corners take ${numbers[places] ?? places}.`]
}

function meetSentence(name = '', apart: number, widest: number): string {
  const where =
    apart <= onePlace * widest
      ? 'on the same place'
      : `${formatNumber(Number(apart.toPrecision(2)))} apart`
  const of = name.startsWith('class ') ? name : `class ${name}`
  return `The two corners of ${of} land ${where}.`
}

const numbers: readonly string[] = [
  'no place',
  'one place',
  'two places',
  'three places',
  'four places',
]
