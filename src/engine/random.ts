import { checkWhole } from './checkArchitecture.ts'

/**
 * Named streams of random numbers: the same words give the same numbers on every machine.
 *
 * A stream is addressed by a seed, a name and any number of indices, so the draw behind one weight
 * or one point depends on its own address only: adding a unit or a point changes no other draw.
 * Generator: sfc32 (Chris Doty-Humphrey, PractRand 0.94), keyed by the MurmurHash3 finaliser
 * (Austin Appleby 2011) over the words of the address. Integer operations only.
 */
export interface Stream {
  /** Uniform on [0, 1), 53 bits. */
  uniform(): number
  /**
   * Uniform integer on 0 … n − 1, for 1 ≤ n ≤ 2³². Bias below n/2⁵³.
   *
   * @throws {ShapeError} for any other n.
   */
  below(n: number): number
}

/**
 * Opens the stream at an address. Seeds and indices are whole numbers from 0 to 2⁵³ − 1.
 *
 * @throws {ShapeError} for any other number.
 */
export function openStream(seed: number, name: string, ...indices: readonly number[]): Stream {
  let a = 0x9e3779b9
  let b = 0x243f6a88
  let c = 0xb7e15162
  let d = 1
  const absorb = (word: number): void => {
    a = mix(a ^ word)
    b = mix((b + a) | 0)
    c = mix(c ^ b)
  }
  const absorbWhole = (value: number): void => {
    checkWhole('seeds and indices', value, 0, Number.MAX_SAFE_INTEGER)
    absorb(value | 0)
    absorb(Math.floor(value / 0x100000000) | 0)
  }
  absorbWhole(seed)
  absorb(name.length)
  for (let i = 0; i < name.length; i++) absorb(name.charCodeAt(i))
  absorb(indices.length)
  for (const index of indices) absorbWhole(index)

  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let round = 0; round < 12; round++) next()

  const uniform = (): number => {
    const high = next() >>> 5
    const low = next() >>> 6
    return (high * 0x4000000 + low) / 0x20000000000000
  }
  const below = (n: number): number => {
    checkWhole('the count of choices', n, 1, 0x100000000)
    return Math.floor(uniform() * n)
  }
  return { uniform, below }
}

function mix(word: number): number {
  let h = word
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}
