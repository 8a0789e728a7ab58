import jsQR from 'jsqr'
import { describe, expect, test } from 'vitest'
import { QUIET_ZONE, qrOutline } from './qrOutline.ts'

/** Pixels along the side of a module. */
const SCALE = 4

/** The text that a camera would read: the path as pixels, dark on white, through another decoder. */
function scan({ size, path }: { size: number; path: string }): string | undefined {
  const side = size * SCALE
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255)
  for (const [, left, top, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let y = Number(top) * SCALE; y < (Number(top) + 1) * SCALE; y++) {
      const from = y * side + Number(left) * SCALE
      for (let at = from; at < from + Number(width) * SCALE; at++)
        pixels.fill(0, 4 * at, 4 * at + 3)
    }
  }
  return jsQR(pixels, side, side)?.data
}

function addressOf(length: number): string {
  const start = 'https://example.org/mlp/#v=1&data=spiral&start='
  return start + 'aB3_-'.repeat(length).slice(0, length - start.length)
}

describe('the QR code of an address', () => {
  test.each([60, 150, 300, 1000, 2300])('of %i characters reads back to it', (length) => {
    const address = addressOf(length)
    const outline = qrOutline(address)
    expect(outline && scan(outline)).toBe(address)
  })

  test('of 300 characters has at most 69 modules a side, for a hall', () => {
    expect(qrOutline(addressOf(300))?.size).toBeLessThanOrEqual(69 + 2 * QUIET_ZONE)
  })

  test('has a quiet zone of four modules on every side', () => {
    const { size, path } = qrOutline(addressOf(100)) ?? { size: 0, path: '' }
    const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, w]) => [+x, +y, +x + +w])
    expect(Math.min(...runs.map(([left]) => left))).toBe(4)
    expect(Math.min(...runs.map(([, top]) => top))).toBe(4)
    expect(Math.max(...runs.map(([, , right]) => right))).toBe(size - 4)
    expect(Math.max(...runs.map(([, top]) => top))).toBe(size - 5)
  })

  test('of a text longer than a code can hold is none', () => {
    expect(qrOutline(addressOf(3000))).toBeNull()
    expect(qrOutline(addressOf(1_000_000))).toBeNull()
  })
})
